package emporium.user.password.web;

import emporium.starter.security.CurrentUser;
import emporium.starter.security.EndedSessions;
import emporium.user.account.AccountId;
import emporium.user.password.ChangePassword;
import emporium.user.session.SessionId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The password of the person who is signed in. */
@RestController
@RequestMapping("/api/profile/password")
@Tag(name = "Profile")
@SecurityRequirement(name = "bearer")
class PasswordController {

  private final ChangePassword changePassword;
  private final Clock clock;

  PasswordController(ChangePassword changePassword, Clock clock) {
    this.changePassword = changePassword;
    this.clock = clock;
  }

  @Operation(
      operationId = "changePassword",
      summary = "Change your password",
      description = "The session it is done in stays, all others of the account end.")
  @ApiResponse(responseCode = "204", description = "It is changed", content = @Content)
  @ApiResponse(
      responseCode = "422",
      description = "`/problems/password-incorrect`: the current password is another one",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(ref = "#/components/schemas/Problem")))
  @ApiResponse(
      responseCode = "429",
      description = "`/problems/too-many-attempts`: the current password was wrong too often",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(ref = "#/components/schemas/Problem")))
  @PutMapping
  ResponseEntity<?> change(
      @Parameter(hidden = true) CurrentUser.Person person,
      @Parameter(hidden = true) @AuthenticationPrincipal Jwt token,
      @RequestBody @Valid ChangePasswordRequest request) {
    var account = new AccountId(person.accountId());
    return switch (changePassword.change(request.toCommand(account, SessionId.of(token)))) {
      case ChangePassword.Outcome.Changed(EndedSessions ended) -> ended.toResponse();
      case ChangePassword.Outcome.Incorrect _ -> PasswordProblems.incorrect().toResponse();
      case ChangePassword.Outcome.TooManyAttempts(Instant until) ->
          PasswordProblems.tooManyAttempts(Duration.between(clock.instant(), until)).toResponse();
    };
  }
}
