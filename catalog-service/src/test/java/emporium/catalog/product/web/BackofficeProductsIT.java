package emporium.catalog.product.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.catalog.CatalogApi;
import emporium.catalog.CatalogApi.Answer;
import emporium.catalog.CatalogApi.Published;
import emporium.catalog.CatalogServiceTest;
import emporium.catalog.ProductLines;
import emporium.test.token.TestTokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CatalogServiceTest
class BackofficeProductsIT {

  private static final String PRODUCTS = "/api/backoffice/products";
  private static final UUID SAM = UUID.randomUUID();
  private static final String STAFF =
      "Bearer " + TestTokens.staff(SAM, "catalog.write", "audit.read");

  @LocalServerPort int port;

  private CatalogApi api;
  private ProductLines lamp;
  private Published published;
  private String path;

  @BeforeEach
  void aLampIsOnSale() {
    api = new CatalogApi(port);
    lamp = ProductLines.aLamp();
    published = api.publishWhole(lamp);
    path = PRODUCTS + "/" + published.productId();
  }

  @Test
  void whatBeginsLikeThatIsFound() {
    String title = get(path).json().at("/texts/0/title").asString();

    assertThat(idsOf("q=" + lamp.sku().toLowerCase(Locale.ROOT)))
        .containsExactly(published.productId());
    assertThat(idsOf("q=" + title.toUpperCase(Locale.ROOT).replace(" ", "+")))
        .containsExactly(published.productId());
    assertThat(idsOf("q=%25" + lamp.sku().substring(1))).isEmpty();
  }

  @Test
  void whatFitsEveryFilterIsFound() {
    String mine = "q=" + lamp.sku();

    assertThat(idsOf(mine + "&status=PUBLISHED&category=tested-lamps&availability=IN_STOCK"))
        .containsExactly(published.productId());
    assertThat(idsOf(mine + "&status=WITHDRAWN")).isEmpty();
    assertThat(idsOf(mine + "&category=no-such-category")).isEmpty();
    assertThat(idsOf(mine + "&availability=SOLD_OUT")).isEmpty();

    adjust("{\"counted\":0,\"reason\":\"LOST\"}");
    api.withdraw(published.productId());

    assertThat(idsOf(mine + "&status=WITHDRAWN&availability=SOLD_OUT"))
        .containsExactly(published.productId());
  }

  @Test
  void pagesLeadToOneAnother() {
    UUID newer = api.publish(ProductLines.aLamp());

    Answer page = get(PRODUCTS + "?size=1&category=tested-lamps");

    assertThat(page.json().at("/items/0/productId").asString()).isEqualTo(newer.toString());
    String next = page.header("link").replaceAll("<|>.*", "");
    assertThat(get(next).json().at("/items/0/productId").asString())
        .isEqualTo(published.productId().toString());
  }

  @Test
  void editedTextsAreShownAtOnceUnderTheSameAddress() {
    Answer read = get(path);

    Answer edited = put(path + "/texts", read.header("etag"), texts("Quay Lamp"));

    assertThat(edited.status()).as(edited.body()).isEqualTo(200);
    assertThat(edited.header("etag")).isNotEqualTo(read.header("etag"));
    assertThat(edited.json().at("/texts/0/title").asString()).isEqualTo("Quay Lamp");
    assertThat(api.get("/api/products/" + lamp.slug()).json().at("/title").asString())
        .isEqualTo("Quay Lamp");
  }

  @Test
  void anEditNamesTheVersionItWasMadeOf() {
    String old = get(path).header("etag");
    put(path + "/texts", old, texts("Quay Lamp"));

    Answer stale = put(path + "/texts", old, texts("Pier Lamp"));
    Answer unnamed = send("PUT", path + "/texts", texts("Pier Lamp"));

    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.problem()).isEqualTo("/problems/stale");
    assertThat(unnamed.status()).isEqualTo(428);
    assertThat(unnamed.problem()).isEqualTo("/problems/version-required");
    assertThat(get(path).json().at("/texts/0/title").asString()).isEqualTo("Quay Lamp");
  }

  @Test
  void changedPricesAreShownAtOnce() {
    Answer changed =
        putPrices(
            """
            {"amount":{"amount":2990,"currency":"EUR"},"former":{"amount":3990,"currency":"EUR"}}
            """);

    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    JsonNode price = api.get("/api/products/" + lamp.slug()).json().at("/variants/0/price");
    assertThat(price.at("/amount/amount").asInt()).isEqualTo(2990);
    assertThat(price.at("/former/amount").asInt()).isEqualTo(3990);
  }

  @Test
  void whatIsWrongWithPricesAndTextsIsNamed() {
    String euros = "{\"amount\":{\"amount\":2990,\"currency\":\"EUR\"}";

    assertThat(pointersOf(putPrices(euros + "}," + euros + "}")))
        .containsExactly("#/prices/1/validFromAt");
    assertThat(pointersOf(putPrices("{\"amount\":{\"amount\":2990,\"currency\":\"CHF\"}}")))
        .containsExactly("#/prices/0/amount/currency");
    assertThat(pointersOf(putPrices(euros + ",\"former\":{\"amount\":1,\"currency\":\"EUR\"}}")))
        .containsExactly("#/prices/0/former");
    assertThat(pointersOf(putPrices("{\"amount\":{\"amount\":-1,\"currency\":\"EUR\"}}")))
        .containsExactly("#/prices/0/amount/amount");
    assertThat(pointersOf(put(path + "/texts", "\"1\"", texts(" "))))
        .containsExactly("#/texts/0/title");
    assertThat(pointersOf(put(path + "/texts", "\"1\"", texts("Quay").replace("\"en\"", "\"de\""))))
        .containsExactly("#/texts/0/locale");
  }

  @Test
  void aWithdrawnProductLeavesTheShopAndComesBack() {
    assertThat(send("DELETE", path + "/publication", null).status()).isEqualTo(204);
    assertThat(api.get("/api/products/" + lamp.slug()).status()).isEqualTo(410);
    assertThat(get(path).json().at("/status").asString()).isEqualTo("WITHDRAWN");

    assertThat(send("POST", path + "/publication", null).status()).isEqualTo(204);
    assertThat(api.get("/api/products/" + lamp.slug()).status()).isEqualTo(200);
    await()
        .untilAsserted(() ->
            assertThat(api.search(lamp.sku()).body()).contains(published.productId().toString()));
  }

  @Test
  void stockIsAdjustedButNotBelowWhatIsReserved() {
    api.reserve(UUID.randomUUID(), published.variantId(), 4);

    Answer counted = adjust("{\"counted\":5,\"reason\":\"COUNTED\"}");
    Answer refused = adjust("{\"delta\":-2,\"reason\":\"DAMAGED\"}");

    assertThat(counted.json().at("/available").asInt()).isEqualTo(1);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("/problems/stock-out-of-range");
    assertThat(refused.json().at("/least").asInt()).isEqualTo(4);
    assertThat(get(path).json().at("/variants/0/stock/onHand").asInt()).isEqualTo(5);
  }

  @Test
  void anAdjustmentSaysOneQuantityAndAReason() {
    for (String body :
        List.of(
            "{\"reason\":\"LOST\"}",
            "{\"delta\":1,\"counted\":1,\"reason\":\"LOST\"}",
            "{\"delta\":1}",
            "{\"delta\":1,\"reason\":\"STOLEN\"}")) {
      assertThat(adjust(body).status()).as(body).isEqualTo(400);
    }
  }

  @Test
  void everyChangeHasAnAuditEntry() {
    put(path + "/texts", get(path).header("etag"), texts("Quay Lamp"));
    putPrices("{\"amount\":{\"amount\":2990,\"currency\":\"EUR\"}}");
    adjust("{\"delta\":-1,\"reason\":\"DAMAGED\",\"note\":\"Fell from the shelf\"}");
    send("DELETE", path + "/publication", null);
    send("POST", path + "/publication", null);

    JsonNode entries = auditEntries();

    assertThat(entries.findValuesAsString("action"))
        .containsExactly(
            "product.published",
            "product.withdrawn",
            "product.stock-adjusted",
            "product.prices-changed",
            "product.texts-changed");
    assertThat(entries.at("/2/after/note").asString()).isEqualTo("Fell from the shelf");
    assertThat(entries.at("/3/before/prices/0/amount/amount").asInt()).isEqualTo(3990);
    assertThat(entries.at("/3/after/prices/0/amount/amount").asInt()).isEqualTo(2990);
    assertThat(entries.at("/4/actor/kind").asString()).isEqualTo("PERSON");
    assertThat(entries.at("/4/actor/id").asString()).isEqualTo(SAM.toString());
  }

  private JsonNode auditEntries() {
    return get("/api/backoffice/catalog-service/audit-entries?entityId=" + published.productId())
        .json()
        .at("/items");
  }

  private Answer putPrices(String prices) {
    return put(
        path + "/variants/" + published.variantId() + "/prices",
        get(path).header("etag"),
        "{\"prices\":[" + prices + "]}");
  }

  private Answer adjust(String body) {
    return send("POST", path + "/variants/" + published.variantId() + "/stock-adjustments", body);
  }

  private static String texts(String title) {
    return """
    {"texts":[{"locale":"en","title":"%s","description":"It is bright.",
      "specifications":[{"name":"Power","value":"9 W"}]}]}
    """
        .formatted(title);
  }

  private List<UUID> idsOf(String query) {
    return get(PRODUCTS + "?" + query).json().at("/items").values().stream()
        .map(item -> UUID.fromString(item.at("/productId").asString()))
        .toList();
  }

  private static List<String> pointersOf(Answer refused) {
    assertThat(refused.problem()).as(refused.body()).isEqualTo("/problems/invalid-request");
    return refused.json().at("/errors").values().stream()
        .map(error -> error.at("/pointer").asString())
        .toList();
  }

  private Answer get(String uri) {
    return api.get(uri, "Authorization", STAFF);
  }

  private Answer put(String uri, String version, String body) {
    return send("PUT", uri, body, "If-Match", version);
  }

  private Answer send(String method, String uri, @Nullable String body, String... more) {
    return api.send(
        method,
        uri,
        body == null ? null : body.getBytes(StandardCharsets.UTF_8),
        Stream.concat(
                Stream.of("Authorization", STAFF, "Content-Type", "application/json"),
                Stream.of(more))
            .toArray(String[]::new));
  }
}
