package emporium.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import emporium.catalog.CatalogApi;
import emporium.catalog.CatalogApi.Answer;
import emporium.catalog.CatalogServiceTest;
import emporium.catalog.ProductLines;
import emporium.events.Topics;
import emporium.events.product.ProductPublished;
import emporium.starter.id.Uuid7;
import emporium.test.kafka.Facts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

@CatalogServiceTest
class ImportIT {

  private static final Path ROOT = Path.of(System.getProperty("emporium.root", ".."));

  @LocalServerPort int port;
  @Autowired ImportProduct importProduct;
  @Autowired PlatformTransactionManager transactions;

  private CatalogApi api;

  @BeforeEach
  void connect() {
    api = new CatalogApi(port);
  }

  private static List<ProductPublished> toldAbout(UUID productId) {
    return Facts.read(ProductPublished.class, Topics.PRODUCT_EVENTS, productId.toString());
  }

  private static void assertCounts(Answer answer, int created, int updated, int unchanged) {
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/created").asInt()).isEqualTo(created);
    assertThat(answer.json().at("/updated").asInt()).isEqualTo(updated);
    assertThat(answer.json().at("/unchanged").asInt()).isEqualTo(unchanged);
  }

  @Test
  void onlyWhatIsNewIsTold() {
    ProductLines line = ProductLines.aLamp();
    UUID productId = api.publish(line);

    assertCounts(api.importLines(line.json()), 0, 0, 1);
    assertCounts(api.importLines(line.with("stock", 30).json()), 0, 1, 0);
    ProductLines cheaper =
        line.with("stock", 30).with("price", Map.of("amount", 2990, "currency", "EUR"));
    assertCounts(api.importLines(cheaper.json()), 0, 1, 0);

    // Another count of a product with plenty left is nothing shoppers could see.
    await()
        .untilAsserted(() ->
            assertThat(toldAbout(productId))
                .extracting(told -> told.price().amount())
                .containsExactly(3990L, 2990L));
    assertThat(toldAbout(productId).getLast().pictures())
        .containsExactly("/api/media/harbour-lamp.svg");
  }

  @Test
  void aBadLineIsReportedAndLosesNoneOfTheOthers() {
    ProductLines first = ProductLines.aLamp();
    ProductLines last = ProductLines.aLamp();

    Answer answer =
        api.importLines(
            first.json(),
            "{\"sku\":",
            ProductLines.aLamp()
                .with("title", " ")
                .with("price", Map.of("amount", -1, "currency", "EUR"))
                .without("stock")
                .json(),
            ProductLines.aLamp().with("slug", first.slug()).json(),
            ProductLines.aLamp().inCategory("lighting", "Lamps & Co").json(),
            ProductLines.aLamp().with("pictures", List.of("../secret.svg")).json(),
            "",
            last.json());

    assertCounts(answer, 2, 0, 0);
    JsonNode rejected = answer.json().at("/rejected");
    assertThat(rejected).hasSize(5);
    assertThat(rejected.at("/0/line").asInt()).isEqualTo(2);
    assertThat(rejected.at("/0/errors/0/pointer").asString()).isEqualTo("#");
    assertThat(rejected.at("/1/errors"))
        .extracting(error -> error.at("/pointer").asString())
        .containsExactly("#/price/amount", "#/stock", "#/title");
    assertThat(rejected.at("/2/errors/0/pointer").asString()).isEqualTo("#/slug");
    assertThat(rejected.at("/3/errors/0/pointer").asString()).isEqualTo("#/category/name");
    assertThat(rejected.at("/4/errors/0/pointer").asString()).isEqualTo("#/pictures/0");
    assertThat(api.get("/api/products/" + last.slug()).status()).isEqualTo(200);
  }

  @Test
  void whatIsRolledBackIsNeverTold() {
    ProductLines undone = ProductLines.aLamp();
    new TransactionTemplate(transactions)
        .executeWithoutResult(transaction -> {
          assertThat(importProduct.take(read(undone)))
              .isEqualTo(new ImportProduct.Outcome.Created());
          transaction.setRollbackOnly();
        });
    ProductLines kept = ProductLines.aLamp();
    UUID keptId = api.publish(kept);

    await().untilAsserted(() -> assertThat(toldAbout(keptId)).hasSize(1));
    assertThat(Facts.records(Topics.PRODUCT_EVENTS))
        .noneMatch(
            record -> new String(record.value(), StandardCharsets.UTF_8).contains(undone.sku()));
    assertThat(api.get("/api/products/" + undone.slug()).status()).isEqualTo(404);
  }

  private static ProductLine read(ProductLines line) {
    try {
      var bytes = new java.io.ByteArrayInputStream(line.json().getBytes(StandardCharsets.UTF_8));
      var entry = new JsonLinesFile(bytes, DataSize.ofKilobytes(64)).next().orElseThrow();
      return ((ProductFile.Content.Readable) entry.content()).product();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aCountBelowWhatIsPromisedIsRejected() {
    ProductLines line = ProductLines.aLamp().with("stock", 5);
    UUID productId = api.publish(line);
    api.reserve(Uuid7.next(), productId, 4);

    Answer answer = api.importLines(line.with("stock", 3).json());

    assertThat(answer.json().at("/rejected/0/errors/0/pointer").asString()).isEqualTo("#/stock");
  }

  @Test
  void aTitleThatIsTakenGetsASlugOfItsOwn() {
    ProductLines first = ProductLines.aLamp().without("slug");
    ProductLines second = first.with("sku", first.sku() + "-B");

    assertCounts(api.importLines(first.json(), second.json()), 2, 0, 0);
    assertCounts(api.importLines(first.json(), second.json()), 0, 0, 2);
  }

  @Test
  void aFileThatIsTooLongIsCutOff() {
    String[] lines = new String[40];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = ProductLines.aLamp().with("description", "é".repeat(20_000)).json();
    }

    Answer answer = api.importLines(lines);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.problem()).isEqualTo("/problems/import-too-large");
  }

  @Test
  void anUnknownMappingIsABadRequest() {
    Answer answer =
        api.send(
            "POST",
            "/api/products/import?mapping=other",
            new byte[0],
            "Authorization",
            CatalogApi.operator(),
            "Content-Type",
            "application/json");

    assertThat(answer.problem()).isEqualTo("/problems/invalid-request");
  }

  @Test
  void aForeignFileIsReadToItsFirstMistake() {
    String file =
        """
        [{"Id":901,"Type":"Test gear","Brand":"B","Name":"Test Rope","Description":"Long.","Price":9.5},
         {"Id":902,"Type":"Test gear","Brand":"B","Name":"Half Cent","Description":"No.","Price":0.005},
         {"Id":903,"Brand":"B","Name":"No type","Description":"No.","Price":1},
         oops]
        """;

    Answer answer = api.importOutdoor(file.getBytes(StandardCharsets.UTF_8));

    assertCounts(answer, 1, 0, 0);
    assertThat(answer.json().at("/rejected"))
        .extracting(line -> line.at("/line").asInt())
        .containsExactly(2, 3, 4);
    assertThat(api.get("/api/products/test-rope").json().at("/price/amount").asInt())
        .isEqualTo(950);
  }

  /** Real input that nobody here wrote. It is not part of the project and may be absent. */
  @Test
  void theCatalogueOfAnotherShopIsImportedAndFound() throws IOException {
    Path file =
        Path.of(
            Objects.requireNonNullElse(
                System.getenv("EMPORIUM_OUTDOOR_CATALOGUE"),
                System.getProperty(
                    "emporium.outdoor-catalogue",
                    ROOT.resolve("../shared/data/outdoor-catalogue.json").toString())));
    assumeTrue(Files.exists(file), () -> "the outdoor catalogue is not at " + file);

    Answer answer = api.importOutdoor(Files.readAllBytes(file));

    assertCounts(answer, 101, 0, 0);
    assertThat(answer.json().at("/rejected")).isEmpty();
    await()
        .untilAsserted(() ->
            assertThat(api.search("sumit harnes").json().at("/items/0/title").asString())
                .isEqualTo("Summit Pro Harness"));
    await()
        .untilAsserted(() ->
            assertThat(api.search("goggles", "category=ski-boarding").json().at("/total").asInt())
                .isPositive());
  }

  @Test
  void theDemoCatalogueIsImportedWhole() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("demo/catalogue.jsonl"));

    Answer answer = api.importLines(new String(file, StandardCharsets.UTF_8));

    assertThat(answer.json().at("/rejected")).isEmpty();
    assertThat(answer.json().at("/created").asInt()).isGreaterThanOrEqualTo(320);
    await()
        .untilAsserted(() ->
            assertThat(api.search("coffe grindr").json().at("/items/0/title").asString())
                .isEqualTo("Hand Coffee Grinder with Steel Burrs"));
  }
}
