package emporium.user.signin.web;

import emporium.user.account.AccountId;
import emporium.user.config.UserProperties;
import emporium.user.signin.KnownBrowsers;
import emporium.user.signin.SignInOrigin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie by which a browser is recognised at its next sign-in. It is no credential. */
@Component
class BrowserCookie {

  static final String NAME = "BROWSER";

  private final KnownBrowsers browsers;
  private final boolean secure;

  BrowserCookie(KnownBrowsers browsers, UserProperties properties) {
    this.browsers = browsers;
    this.secure = "https".equals(properties.publicUrl().getScheme());
  }

  SignInOrigin originOf(HttpServletRequest request) {
    return SignInOrigin.of(request.getRemoteAddr(), valueIn(request));
  }

  /** After a sign-in. */
  void remember(AccountId account, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, browsers.remember(valueIn(request), account))
            .path("/sign-in")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(KnownBrowsers.MEMORY)
            .build()
            .toString());
  }

  private static @Nullable String valueIn(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, NAME);
    return cookie == null || !cookie.getValue().matches("[A-Za-z0-9_-]{43}")
        ? null
        : cookie.getValue();
  }
}
