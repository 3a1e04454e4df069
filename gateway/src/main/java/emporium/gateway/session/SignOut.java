package emporium.gateway.session;

import emporium.gateway.config.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ends a session everywhere: its refresh token is revoked, then the browser is sent to
 * user-service, which ends its own session too and sends it home.
 */
@Component
public class SignOut implements LogoutHandler, LogoutSuccessHandler {

  public static final String PATH = "/session/sign-out";

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
    if (authentication instanceof ShopperAuthentication shopper) {
      revoke(shopper.signedIn());
    }
  }

  /** Signing out here must not fail because user-service does; the token then ends by itself. */
  private void revoke(SignedIn signedIn) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("token", signedIn.refreshToken());
    form.add("token_type_hint", "refresh_token");
    try {
      tokenEndpoint
          .post()
          .uri(properties.gateway().userService() + "/oauth2/revoke")
          .headers(headers -> headers.setBasicAuth("gateway", properties.gateway().clientSecret()))
          .contentType(MediaType.APPLICATION_FORM_URLENCODED)
          .body(form)
          .retrieve()
          .toBodilessEntity();
    } catch (RuntimeException e) {
      log.atWarn()
          .addKeyValue("account", signedIn.shopper().accountId())
          .setCause(e)
          .log("Refresh token not revoked");
    }
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication)
      throws IOException {
    if (authentication instanceof ShopperAuthentication shopper) {
      log.atInfo().addKeyValue("account", authentication.getName()).log("Signed out");
      response.sendRedirect(endSession(shopper.signedIn().idToken()));
    } else {
      response.sendRedirect(properties.publicUrl() + "/");
    }
  }

  private String endSession(String idToken) {
    return UriComponentsBuilder.fromUri(properties.publicUrl())
        .path("/connect/logout")
        .queryParam("id_token_hint", idToken)
        .queryParam("post_logout_redirect_uri", "{home}")
        .encode()
        .buildAndExpand(properties.publicUrl() + "/")
        .toUriString();
  }
}
