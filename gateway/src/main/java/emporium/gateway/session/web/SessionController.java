package emporium.gateway.session.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import emporium.gateway.session.SignedIn;
import emporium.gateway.session.SignedIn.CurrentUser;
import emporium.gateway.session.SignedInSessions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, for the storefront. */
@RestController
@Tag(name = "Session")
class SessionController {

  private final SignedInSessions sessions;
  private final GuestCart guestCart;

  SessionController(SignedInSessions sessions, GuestCart guestCart) {
    this.sessions = sessions;
    this.guestCart = guestCart;
  }

  /** A session as its browser sees it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SessionResponse(
      boolean authenticated,
      @Nullable String accountId,
      @Nullable String name,
      @Nullable String email,
      @Nullable List<String> permissions) {

    private static final SessionResponse GUEST = new SessionResponse(false, null, null, null, null);

    private static SessionResponse of(CurrentUser user) {
      return new SessionResponse(
          true, user.accountId(), user.name(), user.email(), user.permissions());
    }
  }

  @Operation(
      operationId = "getSession",
      summary = "Who is signed in",
      description =
          "Also sets the cookie `XSRF-TOKEN`, whose value every unsafe call repeats in the header"
              + " `X-XSRF-TOKEN`, and for a guest the cookie `cart`, which names the cart all"
              + " further calls mean. No other answer sets either for the first time.")
  @GetMapping("/api/session")
  ResponseEntity<SessionResponse> session(
      HttpServletRequest request, HttpServletResponse response) {
    Optional<SignedIn> signedIn = sessions.find(request);
    if (signedIn.isEmpty()) {
      guestCart.ensureNamed(request, response);
    }
    // Reading the token makes the cookie. Who comes with a token of their own needs none.
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      token.getToken();
    }
    SessionResponse session =
        signedIn.map(known -> SessionResponse.of(known.user())).orElse(SessionResponse.GUEST);
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(session);
  }
}
