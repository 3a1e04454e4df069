package emporium.user.password.web;

import emporium.starter.security.EndedSessions;
import emporium.user.account.web.AccountProblems;
import emporium.user.password.RequestPasswordReset;
import emporium.user.password.ResetPassword;
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

/** Forgotten passwords; open to everybody. */
@RestController
@RequestMapping("/api/accounts")
@Tag(name = "Accounts")
@SecurityRequirements
class PasswordResetController {

  private final RequestPasswordReset requestPasswordReset;
  private final ResetPassword resetPassword;

  PasswordResetController(RequestPasswordReset requestPasswordReset, ResetPassword resetPassword) {
    this.requestPasswordReset = requestPasswordReset;
    this.resetPassword = resetPassword;
  }

  @Operation(
      operationId = "forgotPassword",
      summary = "Request a mail with a link to reset the password",
      description =
          "The answer is the same whether or not one is sent. An account whose address is not"
              + " verified yet gets its verification link.")
  @PostMapping("/forgot-password")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void forgotPassword(@RequestBody @Valid ForgotPasswordRequest request) {
    requestPasswordReset.request(request.toEmail());
  }

  @Operation(
      operationId = "resetPassword",
      summary = "Set another password by the token from a mailed link",
      description =
          "The newest link alone counts, for 30 minutes and once. All sessions of the account"
              + " end.")
  @ApiResponse(
      responseCode = "204",
      description = "The account signs in with it",
      content = @Content)
  @ApiResponse(
      responseCode = "422",
      description = "`/problems/token-invalid`: expired, used, replaced or unknown",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(ref = "#/components/schemas/Problem")))
  @PostMapping("/reset-password")
  ResponseEntity<?> resetPassword(@RequestBody @Valid ResetPasswordRequest request) {
    return switch (resetPassword.reset(request.toCommand())) {
      case ResetPassword.Outcome.Reset(EndedSessions ended) -> ended.toResponse();
      case ResetPassword.Outcome.Refused _ -> AccountProblems.tokenInvalid().toResponse();
    };
  }
}
