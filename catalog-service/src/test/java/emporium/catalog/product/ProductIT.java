package emporium.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.catalog.CatalogApi;
import emporium.catalog.CatalogApi.Answer;
import emporium.catalog.CatalogApi.Published;
import emporium.catalog.CatalogServiceTest;
import emporium.catalog.ProductLines;
import emporium.events.Topics;
import emporium.events.product.ProductPublished;
import emporium.test.kafka.Events;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CatalogServiceTest
class ProductIT {

  @LocalServerPort int port;

  private CatalogApi api;

  @BeforeEach
  void connect() {
    api = new CatalogApi(port);
  }

  @Test
  void aProductIsFoundBySlugAndById() {
    ProductLines line = ProductLines.aLamp();
    UUID productId = api.publish(line);

    JsonNode product = api.get("/api/products/" + productId).json();

    assertThat(product).isEqualTo(api.get("/api/products/" + line.slug()).json());
    JsonNode variant = product.at("/variants/0");
    assertThat(variant.at("/sku").asString()).isEqualToIgnoringCase(line.sku());
    assertThat(variant.at("/price/amount/amount").asInt()).isEqualTo(3990);
    assertThat(variant.at("/availability").asString()).isEqualTo("IN_STOCK");
    assertThat(product.at("/categories/0/name").asString()).isEqualTo("Tested Lamps");
    assertThat(product.at("/specifications/0/value").asString()).isEqualTo("9 W");
    assertThat(product.at("/options")).isEmpty();
  }

  @Test
  void aVariantIsChosenByItsOptions() {
    ProductLines line =
        ProductLines.aBoot().withVariant(1, "prices", List.of(ProductLines.price(4490)));
    api.publish(line);

    JsonNode product = api.get("/api/products/" + line.slug() + "?locale=de").json();

    assertThat(product.at("/options/0/name").asString()).isEqualTo("Größe");
    assertThat(product.at("/options/0/values/1/name").asString()).isEqualTo("Medium");
    assertThat(product.at("/variants/1/selection/0/option").asString()).isEqualTo("size");
    assertThat(product.at("/variants/1/selection/0/value").asString()).isEqualTo("m");
    assertThat(product.at("/variants/1/price/amount/amount").asInt()).isEqualTo(4490);
  }

  @Test
  void textsAreInTheLanguageAskedForElseInTheShopsOwn() {
    ProductLines line =
        ProductLines.aLamp()
            .with(
                "texts",
                List.of(
                    ProductLines.text("en", "Harbour Lamp"),
                    ProductLines.text("de", "Hafenlampe")));
    api.publish(line);
    String path = "/api/products/" + line.slug();

    assertThat(api.get(path + "?locale=de").json().at("/title").asString()).isEqualTo("Hafenlampe");
    assertThat(api.get(path, "Accept-Language", "de-AT").json().at("/title").asString())
        .isEqualTo("Hafenlampe");
    assertThat(api.get(path, "Accept-Language", "fr").json().at("/title").asString())
        .isEqualTo("Harbour Lamp");
    assertThat(api.get(path).json().at("/title").asString()).isEqualTo("Harbour Lamp");
  }

  @Test
  void aPriceHoldsWithinItsTime() {
    ProductLines line =
        ProductLines.aLamp()
            .withVariants(
                "prices",
                List.of(
                    priceUntil(1990, "2001-01-01T00:00:00Z"),
                    reduced(2990, 3990, 3490),
                    ProductLines.price(5990)));
    api.publish(line);

    JsonNode price = api.get("/api/products/" + line.slug()).json().at("/variants/0/price");

    assertThat(price.at("/amount/amount").asInt()).isEqualTo(2990);
    assertThat(price.at("/former/amount").asInt()).isEqualTo(3990);
    assertThat(price.at("/lowestOf30Days/amount").asInt()).isEqualTo(3490);
  }

  @Test
  void whenAPriceEndsEverybodyLearnsOfTheNext() {
    String end = Instant.now().plusSeconds(4).toString();
    ProductLines line =
        ProductLines.aLamp()
            .withVariants("prices", List.of(priceUntil(2990, end), ProductLines.price(5990)));
    UUID productId = api.publish(line);
    awaitPriceInSearch(line, 2990);

    awaitPriceInSearch(line, 5990);

    assertThat(Events.read(ProductPublished.class, Topics.PRODUCT_EVENTS, productId.toString()))
        .extracting(ProductPublished::version)
        .hasSize(2)
        .isSorted();
  }

  private void awaitPriceInSearch(ProductLines line, int cents) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(api.search(line.sku()).json().at("/items/0/priceFrom/amount").asInt())
                .isEqualTo(cents));
  }

  private static Map<String, Object> priceUntil(int cents, String until) {
    return Map.of("amount", euros(cents), "validUntilAt", until);
  }

  private static Map<String, Object> reduced(int cents, int former, int lowest) {
    return Map.of("amount", euros(cents), "former", euros(former), "lowestOf30Days", euros(lowest));
  }

  private static Map<String, Object> euros(int cents) {
    return Map.of("amount", cents, "currency", "EUR");
  }

  @Test
  void whoHasTheCurrentVersionGetsNoSecondCopy() {
    ProductLines line = ProductLines.aLamp();
    api.publish(line);
    Answer first = api.get("/api/products/" + line.slug());

    Answer again = api.get("/api/products/" + line.slug(), "If-None-Match", first.header("ETag"));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.bytes()).isEmpty();

    api.importLines(line.titled("Harbour Lamp, second edition").json());

    Answer changed = api.get("/api/products/" + line.slug(), "If-None-Match", first.header("ETag"));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().at("/title").asString()).isEqualTo("Harbour Lamp, second edition");
    assertThat(changed.header("Cache-Control")).contains("no-cache");
  }

  @Test
  void aRenamedProductIsFoundWhereItWas() {
    ProductLines line = ProductLines.aLamp();
    UUID productId = api.publish(line);
    assertThat(api.get("/api/products/" + productId).status()).isEqualTo(200);

    ProductLines renamed = line.with("slug", line.slug() + "-new");
    api.importLines(renamed.json());

    assertThat(api.get("/api/products/" + renamed.slug()).status()).isEqualTo(200);
    assertThat(api.get("/api/products/" + productId).json().at("/slug").asString())
        .isEqualTo(renamed.slug());
    Answer former = api.get("/api/products/" + line.slug() + "?locale=de");
    assertThat(former.status()).isEqualTo(301);
    assertThat(former.header("Location"))
        .isEqualTo("/api/products/" + renamed.slug() + "?locale=de");
  }

  @Test
  void aProductMayHaveItsFormerAddressAgain() {
    ProductLines line = ProductLines.aLamp();
    api.publish(line);
    ProductLines renamed = line.with("slug", line.slug() + "-new");
    api.importLines(renamed.json());

    api.importLines(line.json());

    assertThat(api.get("/api/products/" + line.slug()).status()).isEqualTo(200);
    assertThat(api.get("/api/products/" + renamed.slug()).header("Location"))
        .isEqualTo("/api/products/" + line.slug());
  }

  @Test
  void addressesAreListedForSitemaps() {
    String category = "listed-" + UUID.randomUUID().toString().substring(0, 8);
    ProductLines first = ProductLines.aLamp().inCategory(category, "Listed " + category);
    ProductLines second = ProductLines.aLamp().inCategory(category, "Listed " + category);
    api.publish(first);
    UUID withdrawn = api.publish(second);
    api.withdraw(withdrawn);

    JsonNode categories = api.get("/internal/addresses/categories").json().at("/items");
    JsonNode listed =
        categories
            .valueStream()
            .filter(item -> item.at("/slug").asString().equals(category))
            .findFirst()
            .orElseThrow();
    assertThat(listed.at("/productCount").asInt()).isEqualTo(1);
    assertThat(Instant.parse(listed.at("/changedAt").asString())).isBefore(Instant.now());

    long total =
        categories.valueStream().mapToLong(item -> item.at("/productCount").asLong()).sum();
    List<String> slugs = new ArrayList<>();
    for (int page = 0; page * 10L < total; page++) {
      api.get("/internal/addresses/products?size=10&page=" + page)
          .json()
          .at("/items")
          .forEach(item -> slugs.add(item.at("/slug").asString()));
    }
    assertThat(slugs).hasSize((int) total).doesNotHaveDuplicates();
    assertThat(slugs).contains(first.slug()).doesNotContain(second.slug());
  }

  @Test
  void pagesHaveNeitherGapsNorRepetitionsWhileProductsAreAdded() {
    String category = "paging-" + UUID.randomUUID().toString().substring(0, 8);
    List<String> before = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      before.add(publishIn(category));
    }

    List<String> seen = new ArrayList<>();
    String next = "/api/products?category=" + category + "&size=3";
    int pages = 0;
    while (!next.isEmpty()) {
      Answer page = api.get(next);
      page.json().at("/items").forEach(item -> seen.add(item.at("/productId").asString()));
      publishIn(category);
      next = page.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
      pages++;
    }

    assertThat(pages).isEqualTo(4);
    assertThat(seen).containsExactlyElementsOf(before.reversed());
  }

  private String publishIn(String category) {
    return api.publish(ProductLines.aLamp().inCategory(category, "Paging " + category)).toString();
  }

  @Test
  void listsCarryATagAsWell() {
    String category = "tags-" + UUID.randomUUID().toString().substring(0, 8);
    publishIn(category);
    Answer first = api.get("/api/products?category=" + category);

    assertThat(first.header("Cache-Control")).contains("max-age");
    assertThat(
            api.get("/api/products?category=" + category, "If-None-Match", first.header("ETag"))
                .status())
        .isEqualTo(304);
  }

  @Test
  void categoriesCountWhatIsOnSale() {
    String category = "counted-" + UUID.randomUUID().toString().substring(0, 8);
    publishIn(category);
    UUID withdrawn = UUID.fromString(publishIn(category));
    assertThat(countOf(category)).isEqualTo(2);

    assertThat(api.withdraw(withdrawn).status()).isEqualTo(204);

    assertThat(countOf(category)).isEqualTo(1);
    Answer gone = api.get("/api/products/" + withdrawn);
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.problem()).isEqualTo("/problems/product-withdrawn");
  }

  private int countOf(String category) {
    for (JsonNode found : api.get("/api/categories").json()) {
      if (found.at("/slug").asString().equals(category)) {
        return found.at("/productCount").asInt();
      }
    }
    return 0;
  }

  @Test
  void orderServiceAsksForVariantsOnSaleOfManyProductsAtOnce() {
    Published boot = api.publishWhole(ProductLines.aBoot());
    Published withdrawn = api.publishWhole(ProductLines.aLamp());
    api.withdraw(withdrawn.productId());
    UUID medium = boot.variantIds().get(1);

    JsonNode items =
        api.get(
                "/internal/variants?locale=de&ids="
                    + medium
                    + ","
                    + withdrawn.variantId()
                    + ","
                    + UUID.randomUUID(),
                "Authorization",
                CatalogApi.orderService())
            .json()
            .at("/items");

    assertThat(items).hasSize(1);
    JsonNode item = items.at("/0");
    assertThat(item.at("/variantId").asString()).isEqualTo(medium.toString());
    assertThat(item.at("/productId").asString()).isEqualTo(boot.productId().toString());
    assertThat(item.at("/options/0/option").asString()).isEqualTo("Größe");
    assertThat(item.at("/options/0/value").asString()).isEqualTo("Medium");
    assertThat(item.at("/price/amount").asInt()).isEqualTo(3990);
    assertThat(item.at("/taxClass").asString()).isEqualTo("standard");
    assertThat(item.at("/weightGrams").asInt()).isEqualTo(1450);
    assertThat(item.at("/requiresShipping").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/products?size=0",
        "/api/products?size=101",
        "/api/products?size=many",
        "/api/products?after=somewhere",
        "/api/products?category=No%20Such",
        "/api/search",
        "/api/search?q=%20",
        "/api/search?q=lamp&page=-1",
        "/api/search?q=lamp&size=1000",
        "/api/search?q=lamp&size=100&page=100",
        "/api/search?q=lamp&category=%27",
        "/api/search/suggest"
      })
  void saysWhichParameterIsWrong(String path) {
    Answer answer = api.get(path);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("/problems/invalid-request");
    assertThat(answer.json().at("/errors/0/parameter").asString()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/products/no-such-product",
        "/api/products/0193a5c0-0000-7000-8000-00000000ffff",
        "/api/products?category=no-such-category",
        "/api/media/no-such-picture.svg"
      })
  void whatIsAbsentIsNotFound(String path) {
    assertThat(api.get(path).status()).isEqualTo(404);
    assertThat(api.get(path).problem()).isEqualTo("/problems/not-found");
  }
}
