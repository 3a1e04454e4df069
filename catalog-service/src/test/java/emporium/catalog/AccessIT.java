package emporium.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.test.token.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may do what. */
@CatalogServiceTest
class AccessIT {

  @LocalServerPort int port;

  private CatalogApi api;

  @BeforeEach
  void connect() {
    api = new CatalogApi(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/products",
        "/api/categories",
        "/api/search?q=lamp",
        "/api/search/suggest?q=la",
        "/v3/api-docs"
      })
  void everybodyMayLook(String path) {
    assertThat(api.get(path).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/backoffice/imports",
    "DELETE, /api/backoffice/products/0193a5c0-0000-7000-8000-0000000000b1/publication",
    "GET, /api/backoffice/imports",
    "GET, /api/backoffice/stock/shortfalls",
    "PUT, /api/backoffice/media/lamp.svg",
    "GET, /internal/variants?ids=0193a5c0-0000-7000-8000-0000000000b1",
    "PUT, /internal/reservations/0193a5c0-0000-7000-8000-0000000000d1",
    "DELETE, /internal/reservations/0193a5c0-0000-7000-8000-0000000000d1",
    "POST, /internal/search-index/rebuild"
  })
  void strangersAndCustomersMayNotWrite(String method, String path) {
    CatalogApi.Answer stranger = api.send(method, path, null);
    CatalogApi.Answer customer =
        api.send(
            method,
            path,
            null,
            "Authorization",
            "Bearer " + TestTokens.customer(UUID.randomUUID()));

    assertThat(stranger.status()).isEqualTo(401);
    assertThat(stranger.problem()).isEqualTo("/problems/unauthenticated");
    assertThat(customer.status()).isEqualTo(403);
    assertThat(customer.problem()).isEqualTo("/problems/forbidden");
  }

  @Test
  void staffMayImport() {
    CatalogApi.Answer answer =
        api.send(
            "POST",
            "/api/backoffice/imports",
            new byte[0],
            "Authorization",
            "Bearer " + TestTokens.staff(UUID.randomUUID(), "catalog.write"),
            "Content-Type",
            "application/x-ndjson");

    assertThat(answer.status()).isEqualTo(202);
  }

  @Test
  void aScopeOpensItsOwnDoorOnly() {
    String readsPrices = "Bearer " + TestTokens.client("order-service", "products.read");
    UUID anyId = UUID.randomUUID();

    assertThat(api.get("/internal/variants?ids=" + anyId, "Authorization", readsPrices).status())
        .isEqualTo(200);
    assertThat(
            api.send(
                    "DELETE", "/internal/reservations/" + anyId, null, "Authorization", readsPrices)
                .status())
        .isEqualTo(403);
  }

  @Test
  void anExpiredTokenIsNoToken() {
    String expired = "Bearer " + TestTokens.expired(UUID.randomUUID());

    assertThat(
            api.send("POST", "/api/backoffice/imports", null, "Authorization", expired).problem())
        .isEqualTo("/problems/unauthenticated");
  }
}
