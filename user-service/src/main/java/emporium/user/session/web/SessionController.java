package emporium.user.session.web;

import emporium.starter.problem.Problem;
import emporium.starter.security.CurrentUser;
import emporium.starter.security.EndedSessions;
import emporium.user.account.AccountId;
import emporium.user.session.EndSessions;
import emporium.user.session.ListSessions;
import emporium.user.session.SessionId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the person who is signed in is signed in with: this and other devices. */
@RestController
@RequestMapping("/api/profile/sessions")
@Tag(name = "Profile")
@SecurityRequirement(name = "bearer")
class SessionController {

  private final ListSessions listSessions;
  private final EndSessions endSessions;

  SessionController(ListSessions listSessions, EndSessions endSessions) {
    this.listSessions = listSessions;
    this.endSessions = endSessions;
  }

  @Operation(
      operationId = "getSessions",
      summary = "List the devices you are signed in on",
      description = "The one used last comes first, at most 100.")
  @GetMapping
  SessionsResponse sessions(
      @Parameter(hidden = true) CurrentUser.Person person,
      @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
    return SessionsResponse.of(
        listSessions.of(new AccountId(person.accountId())), SessionId.of(token));
  }

  @Operation(
      operationId = "endSession",
      summary = "Sign out on one device",
      description = "It is signed out with its next request.")
  @ApiResponse(responseCode = "204", description = "It has ended", content = @Content)
  @DeleteMapping("/{sessionId}")
  ResponseEntity<?> end(
      @Parameter(hidden = true) CurrentUser.Person person, @PathVariable UUID sessionId) {
    Optional<EndedSessions> ended =
        endSessions.one(new AccountId(person.accountId()), new SessionId(sessionId));
    return ended.isPresent()
        ? ended.get().toResponse()
        : Problem.notFound("This session").toResponse();
  }

  @Operation(operationId = "endOtherSessions", summary = "Sign out on all other devices")
  @ApiResponse(responseCode = "204", description = "They have ended", content = @Content)
  @DeleteMapping("/others")
  ResponseEntity<Void> endOthers(
      @Parameter(hidden = true) CurrentUser.Person person,
      @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
    return endSessions.others(new AccountId(person.accountId()), SessionId.of(token)).toResponse();
  }

  @Operation(operationId = "endAllSessions", summary = "Sign out everywhere, here as well")
  @ApiResponse(responseCode = "204", description = "They have ended", content = @Content)
  @DeleteMapping
  ResponseEntity<Void> endAll(@Parameter(hidden = true) CurrentUser.Person person) {
    return endSessions.all(new AccountId(person.accountId())).toResponse();
  }
}
