package emporium.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.catalog.CatalogApi;
import emporium.catalog.CatalogApi.Answer;
import emporium.catalog.CatalogServiceTest;
import emporium.catalog.ProductLines;
import java.util.ArrayList;
import java.util.List;
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
    assertThat(product.at("/sku").asString()).isEqualTo(line.sku());
    assertThat(product.at("/price/amount").asInt()).isEqualTo(3990);
    assertThat(product.at("/category/name").asString()).isEqualTo("Lighting");
    assertThat(product.at("/picture").asString()).isEqualTo("/api/media/harbour-lamp.svg");
    assertThat(product.at("/specifications/0/value").asString()).isEqualTo("9 W");
    assertThat(product.at("/availability").asString()).isEqualTo("IN_STOCK");
  }

  @Test
  void whoHasTheCurrentVersionGetsNoSecondCopy() {
    ProductLines line = ProductLines.aLamp();
    api.publish(line);
    Answer first = api.get("/api/products/" + line.slug());

    Answer again = api.get("/api/products/" + line.slug(), "If-None-Match", first.header("ETag"));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.bytes()).isEmpty();

    api.importLines(line.with("title", "Harbour Lamp, second edition").json());

    Answer changed = api.get("/api/products/" + line.slug(), "If-None-Match", first.header("ETag"));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().at("/title").asString()).isEqualTo("Harbour Lamp, second edition");
    assertThat(changed.header("Cache-Control")).contains("no-cache");
  }

  @Test
  void aRenamedProductLeavesNoPageBehind() {
    ProductLines line = ProductLines.aLamp();
    UUID productId = api.publish(line);
    assertThat(api.get("/api/products/" + productId).status()).isEqualTo(200);

    ProductLines renamed = line.with("slug", line.slug() + "-new");
    api.importLines(renamed.json());

    assertThat(api.get("/api/products/" + renamed.slug()).status()).isEqualTo(200);
    assertThat(api.get("/api/products/" + productId).json().at("/slug").asString())
        .isEqualTo(renamed.slug());
    assertThat(api.get("/api/products/" + line.slug()).status()).isEqualTo(404);
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

    assertThat(withdraw(withdrawn).status()).isEqualTo(204);

    assertThat(countOf(category)).isEqualTo(1);
    assertThat(api.get("/api/products/" + withdrawn).problem()).isEqualTo("/problems/not-found");
  }

  private Answer withdraw(UUID productId) {
    return api.send(
        "DELETE", "/api/products/" + productId, null, "Authorization", CatalogApi.operator());
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
  void orderServiceAsksForPricesOfManyAtOnce() {
    ProductLines line = ProductLines.aLamp();
    UUID onSale = api.publish(line);
    UUID withdrawn = api.publish(ProductLines.aLamp());
    withdraw(withdrawn);

    JsonNode products =
        api.get(
                "/internal/products?ids=" + onSale + "," + withdrawn + "," + UUID.randomUUID(),
                "Authorization",
                CatalogApi.orderService())
            .json();

    assertThat(products).hasSize(2);
    for (JsonNode product : products) {
      boolean active = product.at("/productId").asString().equals(onSale.toString());
      assertThat(product.at("/active").asBoolean()).isEqualTo(active);
      assertThat(product.at("/price/currency").asString()).isEqualTo("EUR");
      assertThat(product.has("sku")).isTrue();
      assertThat(product.has("title")).isTrue();
    }
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
