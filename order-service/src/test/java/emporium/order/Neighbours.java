package emporium.order;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import emporium.test.contract.InternalApi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Cart, catalogue and payment as far as checkout knows them, answering over HTTP. */
@TestConfiguration(proxyBeanMethods = false)
public class Neighbours {

  public static final UUID LAMP = UUID.fromString("0193a5c0-0000-7000-8000-0000000000b2");

  /** An answer of another service's internal API. */
  private record Answer(String service, String method, String path) {}

  private static final Answer CART =
      new Answer("cart-service", "get", "/internal/carts/{customerId}");
  private static final Answer VARIANTS = new Answer("catalog-service", "get", "/internal/variants");
  private static final Answer RESERVATION =
      new Answer("catalog-service", "put", "/internal/reservations/{orderId}");
  private static final Answer METHODS =
      new Answer("payment-service", "get", "/internal/payment-methods");

  private static final WireMockServer HTTP =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  static {
    HTTP.start();
    reset();
  }

  @Bean
  DynamicPropertyRegistrar addresses() {
    return properties -> settings().forEach((name, url) -> properties.add(name, () -> url));
  }

  /** Where they are. */
  static Map<String, String> settings() {
    return Map.of(
        "CART_SERVICE_URL", HTTP.baseUrl(),
        "CATALOG_SERVICE_URL", HTTP.baseUrl(),
        "PAYMENT_SERVICE_URL", HTTP.baseUrl());
  }

  /** Everything works, and the cart of every customer is empty. */
  public static void reset() {
    HTTP.resetAll();
    answer(get(urlMatching("/internal/carts/.*")), CART, "{\"version\":0,\"items\":[]}");
    lampCosts(3990);
    answer(
        put(urlMatching("/internal/reservations/.*")),
        RESERVATION,
        "{\"expiresAt\":\"2026-11-01T10:00:00Z\"}");
    HTTP.stubFor(delete(urlMatching("/internal/reservations/.*")).willReturn(noContent()));
    answer(
        get("/internal/payment-methods"),
        METHODS,
        """
        {"items":[
          {"id":"card","label":"Card","confirmsWhen":"CAPTURED","paymentWindow":"PT15M"},
          {"id":"invoice","label":"Invoice","confirmsWhen":"PLACED","paymentWindow":"P14D"}]}
        """);
  }

  /** A customer has lamps in the cart, which is in its first version. */
  public static void cartHoldsLamps(UUID customerId, int quantity) {
    cartHoldsLamps(customerId, quantity, 1);
  }

  /** A customer's cart is the same one in another version. */
  public static void cartHoldsLamps(UUID customerId, int quantity, long version) {
    answer(
        get("/internal/carts/" + customerId),
        CART,
        """
        {"cartId":"%s","version":%d,"items":[{"variantId":"%s","quantity":%d}]}
        """
            .formatted(cartOf(customerId), version, LAMP, quantity));
  }

  /** The id of a customer's cart. */
  public static UUID cartOf(UUID customerId) {
    return new UUID(customerId.getMostSignificantBits(), ~customerId.getLeastSignificantBits());
  }

  public static void lampCosts(long amount) {
    lampCosts(amount, "EUR");
  }

  public static void lampCosts(long amount, String currency) {
    answer(get(urlPathEqualTo("/internal/variants")), VARIANTS, lampAt(amount, currency));
  }

  public static void lampsAreWithdrawn() {
    answer(get(urlPathEqualTo("/internal/variants")), VARIANTS, "{\"items\":[]}");
  }

  public static void lampsAreSoldOut() {
    conflict(
        """
        {"type":"/problems/sold-out","title":"Not enough in stock","status":409,"shortages":
          [{"variantId":"%s","requested":2,"available":1}]}
        """
            .formatted(LAMP));
  }

  /** Reserving ends with a conflict that says nothing about stock. */
  public static void reservingConflicts() {
    conflict("{\"type\":\"/problems/edit-conflict\",\"title\":\"Try again\",\"status\":409}");
  }

  private static void conflict(String body) {
    HTTP.stubFor(
        put(urlMatching("/internal/reservations/.*"))
            .willReturn(
                aResponse()
                    .withStatus(409)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(body)));
  }

  public static void cartServiceIsDown() {
    cartServiceAnswers(503);
  }

  public static void cartServiceAnswers(int status) {
    HTTP.stubFor(get(urlMatching("/internal/carts/.*")).willReturn(aResponse().withStatus(status)));
  }

  /** Refuses every token it has seen so far. */
  public static void cartServiceRefusesTheToken() {
    HTTP.stubFor(get(urlMatching("/internal/carts/.*")).willReturn(unauthorized()));
  }

  /** The order ids stock was reserved for, once per call. */
  public static List<String> reservedFor() {
    return idsOf(HTTP.findAll(putRequestedFor(urlMatching("/internal/reservations/.*"))));
  }

  /** Whether catalog-service takes what it was asked to reserve. */
  public static void assertReservationsAreTaken() {
    HTTP.findAll(putRequestedFor(urlMatching("/internal/reservations/.*")))
        .forEach(request ->
            InternalApi.of("catalog-service")
                .assertTakes("put", "/internal/reservations/{orderId}", request.getBodyAsString()));
  }

  /** The order ids whose stock was released, once per call. */
  public static List<String> releasedFor() {
    return idsOf(HTTP.findAll(deleteRequestedFor(urlMatching("/internal/reservations/.*"))));
  }

  private static List<String> idsOf(List<LoggedRequest> requests) {
    return requests.stream()
        .map(LoggedRequest::getUrl)
        .map(url -> url.substring(url.lastIndexOf('/') + 1))
        .toList();
  }

  private static String lampAt(long amount, String currency) {
    return """
    {"items":[{"variantId":"%s","productId":"0193a5c0-0000-7000-8000-0000000000b1",
      "sku":"LMP-0001-BLK","title":"Harbour Desk Lamp",
      "options":[{"option":"Colour","value":"Black"}],
      "price":{"amount":%d,"currency":"%s"},"taxClass":"standard","weightGrams":1450,
      "requiresShipping":true,"picture":"/api/media/lamp.svg"}]}
    """
        .formatted(LAMP, amount, currency);
  }

  /** What is played has to be what the service's document says it answers. */
  private static void answer(MappingBuilder request, Answer as, String body) {
    InternalApi.of(as.service()).assertAnswers(as.method(), as.path(), 200, body);
    HTTP.stubFor(
        request.withHeader("Authorization", matching("Bearer .+")).willReturn(okJson(body)));
  }
}
