package emporium.order;

import emporium.test.token.TestTokens;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** A customer with a browser. */
public record TestCustomer(UUID customerId, RestTestClient http) {

  public static final String GERMANY = address("Hamburg", "20457", "DE");

  public static String address(String city, String postalCode, String country) {
    return """
    {"recipient":"Ada Customer","line1":"Quay Street 5","postalCode":"%s","city":"%s",
     "country":"%s"}
    """
        .formatted(postalCode, city, country);
  }

  public static TestCustomer with(RestTestClient http) {
    return new TestCustomer(UUID.randomUUID(), http);
  }

  public ResponseSpec place(String key, long shownTotal) {
    return place(key, shownTotal, 1, GERMANY);
  }

  /** Orders a version of the cart. */
  public ResponseSpec placeVersion(String key, long shownTotal, long cartVersion) {
    return place(key, shownTotal, cartVersion, GERMANY);
  }

  public ResponseSpec placeTo(String address, String key, long shownTotal) {
    return place(key, shownTotal, 1, address);
  }

  public ResponseSpec placeBy(String paymentMethod, String key, long shownTotal) {
    return post(
        "/api/orders",
        key,
        order(shownTotal, 1, GERMANY).replace("\"card\"", "\"" + paymentMethod + "\""));
  }

  private ResponseSpec place(String key, long shownTotal, long cartVersion, String address) {
    return post("/api/orders", key, order(shownTotal, cartVersion, address));
  }

  private static String order(long shownTotal, long cartVersion, String address) {
    return """
    {"cartVersion":%d,"shippingAddress":%s,"shippingOption":"standard","paymentMethod":"card",
     "locale":"en","shownTotal":{"amount":%d,"currency":"EUR"}}
    """
        .formatted(cartVersion, address, shownTotal);
  }

  public ResponseSpec quote(String country, String shippingOption) {
    return post(
        "/api/checkout/quote",
        "none",
        "{\"country\":\"%s\",\"shippingOption\":\"%s\"}".formatted(country, shippingOption));
  }

  private ResponseSpec post(String path, String key, String body) {
    return http.post()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(TestTokens.customer(customerId)))
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange();
  }

  public ResponseSpec get(String path) {
    return http.get()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(TestTokens.customer(customerId)))
        .exchange();
  }

  /** Places an order for two lamps, made from the first version of the cart, and gives its id. */
  public UUID placed() {
    return placed(1);
  }

  /** Places an order for two lamps, made from a version of the cart, and gives its id. */
  public UUID placed(long cartVersion) {
    Neighbours.cartHoldsLamps(customerId, 2, cartVersion);
    String location =
        placeVersion(UUID.randomUUID().toString(), 7980, cartVersion)
            .expectStatus()
            .isCreated()
            .returnResult()
            .getResponseHeaders()
            .getFirst("Location");
    return UUID.fromString(String.valueOf(location).substring("/api/orders/".length()));
  }
}
