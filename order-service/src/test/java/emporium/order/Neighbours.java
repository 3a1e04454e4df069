package emporium.order;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Cart-service and catalog-service as far as checkout knows them, answering over HTTP. */
@TestConfiguration(proxyBeanMethods = false)
public class Neighbours {

  public static final UUID LAMP = UUID.fromString("0193a5c0-0000-7000-8000-0000000000b1");

  private static final WireMockServer HTTP =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  static {
    HTTP.start();
  }

  @Bean
  DynamicPropertyRegistrar addresses() {
    return properties -> settings().forEach((name, url) -> properties.add(name, () -> url));
  }

  /** Where they are. */
  static Map<String, String> settings() {
    return Map.of("CART_SERVICE_URL", HTTP.baseUrl(), "CATALOG_SERVICE_URL", HTTP.baseUrl());
  }

  /** Everything works, and the cart of every customer is empty. */
  public static void reset() {
    HTTP.resetAll();
    HTTP.stubFor(
        get(urlMatching("/internal/carts/.*"))
            .withHeader("Authorization", matching("Bearer .+"))
            .willReturn(okJson("{\"items\":[]}")));
    HTTP.stubFor(
        get(urlPathEqualTo("/internal/products"))
            .withHeader("Authorization", matching("Bearer .+"))
            .willReturn(okJson(lampAt(3990))));
    HTTP.stubFor(
        put(urlMatching("/internal/reservations/.*"))
            .withHeader("Authorization", matching("Bearer .+"))
            .willReturn(okJson("{\"expiresAt\":\"2026-11-01T10:00:00Z\"}")));
  }

  /** A customer has lamps in the cart. */
  public static void cartHoldsLamps(UUID customerId, int quantity) {
    HTTP.stubFor(
        get("/internal/carts/" + customerId)
            .willReturn(
                okJson(
                    "{\"items\":[{\"productId\":\"%s\",\"quantity\":%d}]}"
                        .formatted(LAMP, quantity))));
  }

  public static void lampCosts(long amount) {
    HTTP.stubFor(
        get(urlPathEqualTo("/internal/products"))
            .withQueryParam("ids", equalTo(LAMP.toString()))
            .willReturn(okJson(lampAt(amount))));
  }

  public static void lampsAreSoldOut() {
    HTTP.stubFor(
        put(urlMatching("/internal/reservations/.*"))
            .willReturn(
                aResponse()
                    .withStatus(409)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"type":"/problems/sold-out","shortages":
                          [{"productId":"%s","requested":2,"available":1}]}
                        """
                            .formatted(LAMP))));
  }

  public static void cartServiceIsDown() {
    HTTP.stubFor(get(urlMatching("/internal/carts/.*")).willReturn(aResponse().withStatus(503)));
  }

  /** The order ids stock was reserved for, once per call. */
  public static List<String> reservedFor() {
    return HTTP.findAll(putRequestedFor(urlMatching("/internal/reservations/.*"))).stream()
        .map(LoggedRequest::getUrl)
        .map(url -> url.substring(url.lastIndexOf('/') + 1))
        .toList();
  }

  private static String lampAt(long amount) {
    return """
    [{"productId":"%s","sku":"LMP-0001","title":"Harbour Desk Lamp",
      "price":{"amount":%d,"currency":"EUR"},"picture":"/api/media/lamp.svg","active":true}]
    """
        .formatted(LAMP, amount);
  }
}
