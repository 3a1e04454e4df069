package emporium.gateway.session.web;

import emporium.gateway.config.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Names a guest's cart before anything is put into it, so that ten first writes at once find one
 * cart. The name is a random UUID in the cookie {@code cart}, which is sent with all of {@code
 * /api}; cart-service makes the cart of that name when there is something to put in, renews the
 * cookie while the cart is used, and takes it away when the cart has been merged into a customer's.
 */
@Component
class GuestCart {

  private static final String COOKIE = "cart";
  private static final Duration LIFETIME = Duration.ofDays(30);
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final boolean secure;

  GuestCart(GatewayProperties properties) {
    this.secure = properties.isSecure();
  }

  void ensureNamed(HttpServletRequest request, HttpServletResponse response) {
    var cookie = WebUtils.getCookie(request, COOKIE);
    if (cookie != null && NAME.matcher(cookie.getValue()).matches()) {
      return;
    }
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, UUID.randomUUID().toString())
            .path("/api")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(LIFETIME)
            .build()
            .toString());
  }
}
