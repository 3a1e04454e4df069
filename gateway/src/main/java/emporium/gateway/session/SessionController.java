package emporium.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import emporium.gateway.session.SignedIn.Shopper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the storefront who is signed in. */
@RestController
@Tag(name = "Session")
class SessionController {

  private final SignedInSessions sessions;

  SessionController(SignedInSessions sessions) {
    this.sessions = sessions;
  }

  /** A session as its browser sees it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SessionResponse(
      boolean authenticated,
      @Nullable String accountId,
      @Nullable String name,
      @Nullable String email,
      @Nullable List<String> roles) {

    private static final SessionResponse GUEST = new SessionResponse(false, null, null, null, null);

    private static SessionResponse of(Shopper shopper) {
      return new SessionResponse(
          true, shopper.accountId(), shopper.name(), shopper.email(), shopper.roles());
    }
  }

  @Operation(
      operationId = "getSession",
      summary = "Who is signed in",
      description =
          "Also sets the cookie `XSRF-TOKEN`, whose value every unsafe call repeats in the header"
              + " `X-XSRF-TOKEN`.")
  @GetMapping("/api/session")
  ResponseEntity<SessionResponse> session(HttpServletRequest request) {
    SessionResponse session =
        sessions
            .find(request)
            .map(signedIn -> SessionResponse.of(signedIn.shopper()))
            .orElse(SessionResponse.GUEST);
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(session);
  }
}
