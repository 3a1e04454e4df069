package emporium.cart.cart.web;

import emporium.cart.config.CartProperties;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** By which a guest's browser remembers its cart. */
@Component
class GuestCookie {

  static final String NAME = "cart";

  private final boolean secure;
  private final Duration lifetime;

  GuestCookie(@Value("${emporium.public-url}") URI publicUrl, CartProperties settings) {
    this.secure = "https".equals(publicUrl.getScheme());
    this.lifetime = settings.guestCartsLast();
  }

  /** A value that is no cart's id is no cookie of ours. */
  static Optional<UUID> read(@Nullable String value) {
    try {
      return Optional.ofNullable(value).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  String remember(UUID cartId) {
    return cookie(cartId.toString(), lifetime);
  }

  String forget() {
    return cookie("", Duration.ZERO);
  }

  private String cookie(String value, Duration maxAge) {
    return ResponseCookie.from(NAME, value)
        .path("/api/cart")
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .maxAge(maxAge)
        .build()
        .toString();
  }
}
