package emporium.order;

import emporium.test.token.TestTokens;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** A customer with a browser. */
public record Shopper(UUID customerId, RestTestClient http) {

  public static Shopper with(RestTestClient http) {
    return new Shopper(UUID.randomUUID(), http);
  }

  public ResponseSpec place(String key, long shownTotal) {
    return place(key, shownTotal, "Hamburg");
  }

  public ResponseSpec place(String key, long shownTotal, String city) {
    return http.post()
        .uri("/api/orders")
        .headers(headers -> headers.setBearerAuth(TestTokens.customer(customerId)))
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            """
            {"shipTo":{"recipient":"Ada Shopper","line1":"Quay Street 5","postalCode":"20457",
              "city":"%s","country":"DE"},
             "shippingMethod":"STANDARD","paymentMethod":"CARD",
             "shownTotal":{"amount":%d,"currency":"EUR"}}
            """
                .formatted(city, shownTotal))
        .exchange();
  }

  public ResponseSpec get(String path) {
    return http.get()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(TestTokens.customer(customerId)))
        .exchange();
  }

  /** Places an order for two lamps and gives its id. */
  public UUID placed() {
    Neighbours.cartHoldsLamps(customerId, 2);
    String location =
        place(UUID.randomUUID().toString(), 7980)
            .expectStatus()
            .isCreated()
            .returnResult()
            .getResponseHeaders()
            .getFirst("Location");
    return UUID.fromString(String.valueOf(location).substring("/api/orders/".length()));
  }
}
