package emporium.gateway.session;

import emporium.gateway.config.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Brings a customer who comes back from user-service to where they wanted to go. */
@Component
public class SignInEnd implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private static final Logger log = LoggerFactory.getLogger(SignInEnd.class);

  private final GatewayProperties properties;
  private final SignedInSessions sessions;
  private final AccountSessions accountSessions;
  private final Clock clock;

  SignInEnd(
      GatewayProperties properties,
      SignedInSessions sessions,
      AccountSessions accountSessions,
      Clock clock) {
    this.properties = properties;
    this.sessions = sessions;
    this.accountSessions = accountSessions;
    this.clock = clock;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    HttpSession session = request.getSession();
    Object path = session.getAttribute(ReturnPath.ATTRIBUTE);
    session.removeAttribute(ReturnPath.ATTRIBUTE);
    SignedIn signedIn = sessions.find(request).orElseThrow();
    Duration unused = signedIn.terms().unused(clock.instant());
    session.setMaxInactiveInterval(Math.toIntExact(unused.toSeconds()));
    if (signedIn.terms().staysSignedIn()) {
      request.setAttribute(SessionStore.COOKIE_LIFETIME, unused);
    }
    accountSessions.add(signedIn, session.getId());
    log.atInfo().addKeyValue("account", authentication.getName()).log("Signed in");
    response.sendRedirect(
        properties.publicUrl() + (path instanceof String to ? to : ReturnPath.HOME.value()));
  }

  /**
   * A sign-in this browser has not begun, or began so long ago that it has expired, begins anew:
   * user-service knows the customer by now and they see no further form.
   */
  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    String error =
        e instanceof OAuth2AuthenticationException oauth ? oauth.getError().getErrorCode() : "none";
    boolean expired = "authorization_request_not_found".equals(error);
    if (!expired) {
      // Without a cause somebody came back with a wrong address; our own stack says nothing.
      log.atWarn().addKeyValue("error", error).setCause(e.getCause()).log("Sign-in failed");
    }
    response.sendRedirect(
        properties.publicUrl() + (expired ? SignInStart.PATH : "/?sign-in=failed"));
  }
}
