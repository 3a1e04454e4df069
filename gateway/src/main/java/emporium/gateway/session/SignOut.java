package emporium.gateway.session;

import emporium.gateway.config.GatewayProperties;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.WebUtils;

/**
 * Ends a session everywhere: its refresh token is revoked, and user-service is asked to end the
 * session of its own that this browser has there. The gateway does the asking, by form, so that the
 * id token stands in no address.
 */
@Component
public class SignOut implements LogoutHandler, LogoutSuccessHandler {

  public static final String PATH = "/session/sign-out";

  /** The session a browser has at user-service's own pages. */
  private static final String SIGN_IN_COOKIE = "SIGNIN";

  private static final Logger log = LoggerFactory.getLogger(SignOut.class);

  private final GatewayProperties properties;
  private final RestClient tokenEndpoint;

  SignOut(GatewayProperties properties, RestClient tokenEndpoint) {
    this.properties = properties;
    this.tokenEndpoint = tokenEndpoint;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (authentication instanceof SessionAuthentication user) {
      SignedIn signedIn = user.signedIn();
      var token = new LinkedMultiValueMap<String, String>();
      token.add("token", signedIn.refreshToken());
      token.add("token_type_hint", "refresh_token");
      post("/oauth2/revoke", token, "", signedIn);
      Cookie signIn = WebUtils.getCookie(request, SIGN_IN_COOKIE);
      if (signIn != null) {
        var session = new LinkedMultiValueMap<String, String>();
        session.add("id_token_hint", signedIn.idToken());
        post("/connect/logout", session, SIGN_IN_COOKIE + "=" + signIn.getValue(), signedIn);
      }
    }
  }

  /** Signing out here must not fail because user-service does; what is left ends by itself. */
  private void post(
      String path, MultiValueMap<String, String> form, String cookie, SignedIn whose) {
    try {
      tokenEndpoint
          .post()
          .uri(properties.gateway().userService() + path)
          .headers(headers -> {
            if (cookie.isEmpty()) {
              headers.setBasicAuth("gateway", properties.gateway().clientSecret());
            } else {
              headers.set(HttpHeaders.COOKIE, cookie);
            }
          })
          .contentType(MediaType.APPLICATION_FORM_URLENCODED)
          .body(form)
          .retrieve()
          .toBodilessEntity();
    } catch (RuntimeException e) {
      log.atWarn()
          .addKeyValue("account", whose.user().accountId())
          .addKeyValue("path", path)
          .setCause(e)
          .log("Sign-out did not reach user-service");
    }
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication)
      throws IOException {
    if (authentication != null) {
      log.atInfo().addKeyValue("account", authentication.getName()).log("Signed out");
    }
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(SIGN_IN_COOKIE, "")
            .path("/")
            .httpOnly(true)
            .secure(properties.isSecure())
            .sameSite("Lax")
            .maxAge(0)
            .build()
            .toString());
    response.sendRedirect(properties.publicUrl() + "/");
  }
}
