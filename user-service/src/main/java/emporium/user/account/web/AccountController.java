package emporium.user.account.web;

import emporium.user.account.RegisterAccount;
import emporium.user.account.ResendVerification;
import emporium.user.account.VerifyEmail;
import emporium.user.config.UserProperties;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registration; open to everybody. */
@RestController
@RequestMapping("/api/accounts")
@Tag(name = "Accounts")
@SecurityRequirements
class AccountController {

  private final RegisterAccount registerAccount;
  private final VerifyEmail verifyEmail;
  private final ResendVerification resendVerification;
  private final UserProperties properties;

  AccountController(
      RegisterAccount registerAccount,
      VerifyEmail verifyEmail,
      ResendVerification resendVerification,
      UserProperties properties) {
    this.registerAccount = registerAccount;
    this.verifyEmail = verifyEmail;
    this.resendVerification = resendVerification;
    this.properties = properties;
  }

  @Operation(
      operationId = "registerAccount",
      summary = "Register an e-mail address",
      description =
          "The answer is the same whether or not the address is known. Its owner gets a mail: a"
              + " verification link, or a notice that the address already has an account.")
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  void register(@RequestBody @Valid RegisterAccountRequest request) {
    registerAccount.register(request.toCommand(properties.shopLocale()));
  }

  @Operation(
      operationId = "verifyEmail",
      summary = "Verify an e-mail address by the token from its link and set the password",
      description =
          "A link is valid for 24 hours and can be used once. Its reader chooses the password;"
              + " registering takes none.")
  @ApiResponse(responseCode = "204", description = "The account can sign in", content = @Content)
  @ApiResponse(
      responseCode = "422",
      description = "`/problems/token-invalid`: expired, used or unknown",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(ref = "#/components/schemas/Problem")))
  @PostMapping("/verify-email")
  ResponseEntity<?> verifyEmail(@RequestBody @Valid VerifyEmailRequest request) {
    return switch (verifyEmail.verify(request.toCommand())) {
      case VerifyEmail.Outcome.Verified _ -> ResponseEntity.noContent().build();
      case VerifyEmail.Outcome.Refused _ -> AccountProblems.tokenInvalid().toResponse();
    };
  }

  @Operation(
      operationId = "resendVerification",
      summary = "Request another verification mail",
      description = "The answer is the same whether or not one is sent.")
  @PostMapping("/resend-verification")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void resendVerification(@RequestBody @Valid ResendVerificationRequest request) {
    resendVerification.resend(request.toEmail());
  }
}
