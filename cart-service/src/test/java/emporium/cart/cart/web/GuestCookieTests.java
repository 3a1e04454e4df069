package emporium.cart.cart.web;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.cart.config.CartProperties;
import emporium.starter.id.Uuid7;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestCookieTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"%%%", "1-1-1-1-1", "é", "\"x\"", "", "0193A5C0-0000-7000-8000-0000000000B2"})
  void aMalformedCookieIsANewGuest(String malformed) {
    assertThat(GuestCookie.read(malformed)).isEmpty();
  }

  @Test
  void whatIsGivenIsRead() {
    String given = GuestCookie.next();

    assertThat(GuestCookie.read(given)).contains(given);
  }

  @Test
  void noCookieLeadsToACustomersCart() {
    UUID customerId = Uuid7.next();

    UUID cartId = GuestCookie.cartId(customerId.toString());

    assertThat(cartId).isNotEqualTo(customerId);
    assertThat(cartId.version()).as("which no customer's id has").isEqualTo(3);
    assertThat(GuestCookie.cartId(customerId.toString())).isEqualTo(cartId);
  }

  @Test
  void isSecureWhereTheShopIs() {
    assertThat(cookie("https://shop.example").set("x"))
        .startsWith("cart=x;")
        .contains("HttpOnly", "SameSite=Lax", "Secure", "Path=/api;", "Max-Age=2592000");
    assertThat(cookie("http://localhost:8080").set("x")).doesNotContain("Secure");
    assertThat(cookie("https://shop.example").removed())
        .startsWith("cart=;")
        .contains("Max-Age=0", "Path=/api;");
  }

  private static GuestCookie cookie(String publicUrl) {
    return new GuestCookie(
        new CartProperties(
            URI.create(publicUrl),
            "EUR",
            Duration.ofDays(30),
            Duration.ofSeconds(5),
            Duration.ofSeconds(3)));
  }
}
