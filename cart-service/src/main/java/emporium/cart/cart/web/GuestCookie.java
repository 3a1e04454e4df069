package emporium.cart.cart.web;

import emporium.cart.config.CartProperties;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * By which a guest's browser remembers its cart. The gateway gives the cookie before anything is
 * put into a cart; a program that comes without gets one with its first write.
 */
@Component
class GuestCookie {

  static final String NAME = "cart";

  private static final Pattern VALUE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final boolean secure;
  private final Duration lifetime;

  GuestCookie(CartProperties settings) {
    this.secure = "https".equals(settings.publicUrl().getScheme());
    this.lifetime = settings.guestCartsLast();
  }

  /** A value of any other form is no cookie of ours: whoever sends it is a new guest. */
  static Optional<String> read(@Nullable String value) {
    return Optional.ofNullable(value).filter(it -> VALUE.matcher(it).matches());
  }

  static String next() {
    return UUID.randomUUID().toString();
  }

  /**
   * The id of a guest's cart. It is derived from the cookie, so that knowing the id, which stands
   * in events, opens no cart; and it is a UUID of version 3, which no customer's id is, so that no
   * cookie leads to a customer's cart.
   */
  static UUID cartId(String value) {
    return UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.US_ASCII));
  }

  String set(String value) {
    return cookie(value, lifetime);
  }

  String removed() {
    return cookie("", Duration.ZERO);
  }

  private String cookie(String value, Duration maxAge) {
    return ResponseCookie.from(NAME, value)
        // As the gateway sets it, since another path would make another cookie.
        .path("/api")
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .maxAge(maxAge)
        .build()
        .toString();
  }
}
