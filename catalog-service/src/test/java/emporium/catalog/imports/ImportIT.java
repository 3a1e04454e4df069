package emporium.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import emporium.catalog.CatalogApi;
import emporium.catalog.CatalogApi.Answer;
import emporium.catalog.CatalogApi.Report;
import emporium.catalog.CatalogServiceTest;
import emporium.catalog.ProductLines;
import emporium.events.Topics;
import emporium.events.product.ProductPublished;
import emporium.test.kafka.Events;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CatalogServiceTest
class ImportIT {

  private static final Path ROOT = Path.of(System.getProperty("emporium.root", ".."));

  @LocalServerPort int port;
  @Autowired ImportProduct importProduct;
  @Autowired Imports imports;
  @Autowired JsonMapper json;
  @Autowired PlatformTransactionManager transactions;

  private CatalogApi api;

  @BeforeEach
  void connect() {
    api = new CatalogApi(port);
  }

  private static List<ProductPublished> publishedOn(UUID productId) {
    Events.drained("catalog");
    return Events.read(ProductPublished.class, Topics.PRODUCT_EVENTS, productId.toString());
  }

  private static void assertCounts(Report report, int created, int updated, int unchanged) {
    assertThat(report.of("created")).isEqualTo(created);
    assertThat(report.of("updated")).isEqualTo(updated);
    assertThat(report.of("unchanged")).isEqualTo(unchanged);
  }

  @Test
  void onlyWhatIsNewIsPublished() {
    ProductLines line = ProductLines.aLamp();
    UUID productId = api.publish(line);

    assertCounts(api.importLines(line.json()), 0, 0, 1);
    assertCounts(api.importLines(line.withStock(30).json()), 0, 1, 0);
    ProductLines cheaper = line.withStock(30).priced(ProductLines.price(2990));
    assertCounts(api.importLines(cheaper.json()), 0, 1, 0);

    // A count is nothing that is said about the product.
    assertThat(publishedOn(productId))
        .extracting(event -> event.variants().getFirst().prices().getFirst().amount().amount())
        .containsExactly(3990L, 2990L);
  }

  @Test
  void aBadLineIsReportedAndLosesNoneOfTheOthers() {
    ProductLines first = ProductLines.aLamp();
    ProductLines last = ProductLines.aLamp();

    Report report =
        api.importLines(
            first.json(),
            "{\"slug\":",
            ProductLines.aLamp().titled(" ").withVariants("stock", -1).without("brand").json(),
            ProductLines.aLamp().with("slug", first.slug()).json(),
            ProductLines.aLamp().inCategory("tested-lamps", "Lamps & Co").json(),
            ProductLines.aLamp().withVariants("picture", "../secret.svg").json(),
            ProductLines.aLamp().with("pictures", List.of(Map.of("name", "none.svg"))).json(),
            "",
            last.json());

    assertCounts(report, 2, 0, 0);
    assertThat(report.of("rejected")).isEqualTo(6);
    assertThat(report.rejected())
        .extracting(line -> line.at("/line").asInt())
        .containsExactly(2, 3, 4, 5, 6, 7);
    assertThat(report.rejected().at("/0/errors/0/pointer").asString()).isEqualTo("#");
    assertThat(report.rejected().at("/1/errors"))
        .extracting(error -> error.at("/pointer").asString())
        .containsExactly("#/brand", "#/texts/0/title", "#/variants/0/stock");
    assertThat(report.rejected().at("/2/errors/0/pointer").asString()).isEqualTo("#/slug");
    assertThat(report.rejected().at("/3/errors/0/pointer").asString()).isEqualTo("#/category/name");
    assertThat(report.rejected().at("/4/errors/0/pointer").asString())
        .isEqualTo("#/variants/0/picture");
    assertThat(report.rejected().at("/5/errors/0/pointer").asString()).isEqualTo("#/pictures");
    assertThat(api.get("/api/products/" + last.slug()).status()).isEqualTo(200);
  }

  @Test
  void aNumberInQuotesIsNoNumber() {
    Report report =
        api.importLines(
            ProductLines.aLamp()
                .priced(Map.of("amount", Map.of("amount", "24", "currency", "EUR")))
                .json());

    assertThat(report.pointers()).containsExactly("#/variants/0/prices/0/amount/amount");
  }

  @Test
  void fiveThousandLinesAreReceivedAtOnceAndImportedAfterwards() {
    // Few products, each of them many times, so that the test is about lines.
    String[] part =
        Stream.generate(() -> ProductLines.aLamp().json())
            .limit(20)
            .flatMap(line -> Stream.generate(() -> line).limit(50))
            .toArray(String[]::new);
    Instant start = Instant.now();

    // The limit of this test's service is a megabyte.
    List<Answer> answers = Stream.generate(() -> api.sendLines(part)).limit(5).toList();

    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(25));
    assertThat(answers).extracting(Answer::status).containsOnly(202);
    await()
        .atMost(Duration.ofMinutes(4))
        .untilAsserted(() ->
            assertThat(answers)
                .extracting(answer ->
                    api.asOperator(answer.header("Location")).json().at("/status").asString())
                .containsOnly("DONE"));
    JsonNode first = api.asOperator(answers.getFirst().header("Location")).json();
    JsonNode last = api.asOperator(answers.getLast().header("Location")).json();
    assertThat(first.at("/created").asInt()).isEqualTo(20);
    assertThat(first.at("/unchanged").asInt()).isEqualTo(980);
    assertThat(last.at("/unchanged").asInt()).isEqualTo(1000);
  }

  @Test
  void aWorkerThatWasStoppedMidwayGoesOnWhereItWas() {
    ProductLines line = ProductLines.aLamp();
    UUID importId = imports.begin();
    imports.addLines(
        importId,
        List.of(
            new Imports.ReceivedLine(1, read(line), List.of()),
            new Imports.ReceivedLine(2, read(ProductLines.aLamp()), List.of())));
    // The first line was imported, and then the process ended.
    new TransactionTemplate(transactions)
        .executeWithoutResult(_ -> {
          importProduct.from(read(line));
          imports.finishLine(importId, 1, Imports.LineStatus.CREATED, List.of());
        });

    imports.complete(importId, Imports.Status.RUNNING);

    await()
        .untilAsserted(() -> {
          JsonNode report = api.asOperator("/api/backoffice/imports/" + importId).json();
          assertThat(report.at("/status").asString()).isEqualTo("DONE");
          assertThat(report.at("/created").asInt()).isEqualTo(2);
        });
    UUID productId =
        UUID.fromString(api.get("/api/products/" + line.slug()).json().at("/productId").asString());
    assertThat(publishedOn(productId)).hasSize(1);
  }

  @Test
  void aFileNobodyReceivesAnyMoreIsGivenUp() {
    UUID importId = imports.begin();
    imports.addLines(
        importId, List.of(new Imports.ReceivedLine(1, read(ProductLines.aLamp()), List.of())));

    imports.giveUpSentBefore(Instant.now().plusSeconds(1));

    JsonNode report = api.asOperator("/api/backoffice/imports/" + importId).json();
    assertThat(report.at("/status").asString()).isEqualTo("BROKEN");
    assertThat(report.at("/pending").asInt()).isEqualTo(1);
  }

  @Test
  void importsAreListedTheNewestFirst() {
    Report first = api.importLines(ProductLines.aLamp().json());
    Report second = api.importLines("nonsense");

    JsonNode page = api.asOperator("/api/backoffice/imports?size=1").json();

    assertThat(page.at("/items/0/importId")).isEqualTo(second.counts().at("/importId"));
    assertThat(page.at("/items/0/rejected").asInt()).isEqualTo(1);
    assertThat(
            api.asOperator("/api/backoffice/imports?size=1&after=" + page.at("/next").asString())
                .json()
                .at("/items/0/importId"))
        .isEqualTo(first.counts().at("/importId"));
  }

  @Test
  void whatIsRolledBackIsNeverPublished() {
    ProductLines undone = ProductLines.aLamp();
    new TransactionTemplate(transactions)
        .executeWithoutResult(transaction -> {
          assertThat(importProduct.from(read(undone)))
              .isEqualTo(new ImportProduct.Outcome.Created());
          transaction.setRollbackOnly();
        });
    ProductLines kept = ProductLines.aLamp();
    UUID keptId = api.publish(kept);

    assertThat(publishedOn(keptId)).hasSize(1);
    assertThat(Events.records(Topics.PRODUCT_EVENTS))
        .noneMatch(
            record -> new String(record.value(), StandardCharsets.UTF_8).contains(undone.slug()));
    assertThat(api.get("/api/products/" + undone.slug()).status()).isEqualTo(404);
  }

  private ProductLine read(ProductLines line) {
    try {
      var bytes = new java.io.ByteArrayInputStream(line.json().getBytes(StandardCharsets.UTF_8));
      var entry = new JsonLinesFile(bytes, DataSize.ofKilobytes(64), json).next().orElseThrow();
      return ((ProductFile.Content.Readable) entry.content()).product();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFileThatIsTooLongIsRefusedWhole() {
    String[] lines = new String[20];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = ProductLines.aLamp().titled("é".repeat(30_000)).json();
    }
    ProductLines good = ProductLines.aLamp();
    lines[0] = good.json();

    Answer answer = api.sendLines(lines);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.problem()).isEqualTo("/problems/import-too-large");
    assertThat(api.asOperator("/api/backoffice/imports").json().at("/items/0/status").asString())
        .isEqualTo("BROKEN");
    api.importLines(ProductLines.aLamp().json());
    assertThat(api.get("/api/products/" + good.slug()).status()).isEqualTo(404);
  }

  @Test
  void anUnknownMappingIsABadRequest() {
    Answer answer =
        api.send(
            "POST",
            "/api/backoffice/imports?mapping=other",
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

    Report report = api.importOutdoor(file.getBytes(StandardCharsets.UTF_8));

    assertCounts(report, 1, 0, 0);
    assertThat(report.rejected())
        .extracting(line -> line.at("/line").asInt())
        .containsExactly(2, 3, 4);
    assertThat(
            api.get("/api/products/test-rope").json().at("/variants/0/price/amount/amount").asInt())
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

    Report report = api.importOutdoor(Files.readAllBytes(file));

    assertCounts(report, 101, 0, 0);
    assertThat(report.rejected()).isEmpty();
    await()
        .untilAsserted(() ->
            assertThat(api.search("sumit harnes").json().at("/items/0/title").asString())
                .contains("Summit", "Harness"));
    await()
        .untilAsserted(() ->
            assertThat(api.search("goggles", "category=ski-boarding").json().at("/total").asInt())
                .isPositive());
  }

  @Test
  void aPictureIsShownInAllItsWidths() throws IOException {
    ProductLines lamp = ProductLines.aLamp();
    List<Map<String, Object>> pictures = new ArrayList<>();
    for (String view : List.of("front", "side")) {
      String name = lamp.slug() + "-" + view;
      for (int width : List.of(40, 20)) {
        api.putPicture(name + "-" + width + ".png", "image/png", png(width, width / 2));
      }
      pictures.add(Map.of("name", name + "-40.png", "renditions", List.of(name + "-20.png")));
    }

    Report report =
        api.importLines(
            lamp.inCategory("pictured-lamps", "Pictured Lamps")
                .with("pictures", pictures)
                .withVariants("picture", lamp.slug() + "-side-40.png")
                .json());

    assertCounts(report, 1, 0, 0);
    String front = "/api/media/" + lamp.slug() + "-front-";
    JsonNode product = api.get("/api/products/" + lamp.slug()).json();
    JsonNode picture = product.at("/pictures/0");
    assertThat(picture.at("/path").asString()).isEqualTo(front + "40.png");
    assertThat(picture.at("/width").asInt()).isEqualTo(40);
    assertThat(picture.at("/height").asInt()).isEqualTo(20);
    assertThat(picture.at("/alternativeText")).isEqualTo(product.at("/title"));
    assertThat(picture.at("/renditions"))
        .extracting(rendition -> rendition.at("/path").asString())
        .containsExactly(front + "20.png", front + "40.png");
    assertThat(product.at("/variants/0/picture")).isEqualTo(product.at("/pictures/1/path"));
    assertThat(api.get("/api/products?category=pictured-lamps").json().at("/items/0/picture"))
        .isEqualTo(picture);
    await()
        .untilAsserted(() ->
            assertThat(api.search(lamp.slug()).json().at("/items/0/picture")).isEqualTo(picture));
  }

  @Test
  void aCategoryShowsThePictureNamedLast() throws IOException {
    ProductLines lamp = ProductLines.aLamp();
    for (String name : List.of("first", "last")) {
      api.putPicture(lamp.slug() + name + ".png", "image/png", png(4, 4));
      Map<String, Object> category =
          Map.of(
              "slug",
              "shown-lamps",
              "name",
              List.of(ProductLines.localized("en", "Shown Lamps")),
              "picture",
              Map.of("name", lamp.slug() + name + ".png"));
      api.importLines(lamp.with("category", category).json());
    }

    assertThat(api.get("/api/categories").json())
        .filteredOn(category -> category.at("/slug").asString().equals("shown-lamps"))
        .singleElement()
        .satisfies(category -> {
          assertThat(category.at("/picture/path").asString())
              .isEqualTo("/api/media/" + lamp.slug() + "last.png");
          assertThat(category.at("/picture/alternativeText").asString()).isEqualTo("Shown Lamps");
        });
  }

  private static byte[] png(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  @Test
  void theDemoCatalogueIsImportedWhole() throws IOException {
    try (Stream<Path> pictures = Files.list(Path.of("demo/pictures"))) {
      for (Path picture : pictures.toList()) {
        Answer stored =
            api.putPicture(
                picture.getFileName().toString(), "image/webp", Files.readAllBytes(picture));
        assertThat(stored.status()).as(picture.toString()).isEqualTo(201);
      }
    }

    Report report = api.importLines(Files.readString(Path.of("demo/catalogue.jsonl")));

    assertThat(report.rejected()).isEmpty();
    assertThat(report.of("created")).isGreaterThanOrEqualTo(320);
    JsonNode boot = api.get("/api/products/low-trail-running-shoe?locale=de").json();
    assertThat(boot.at("/options/1/name").asString()).isEqualTo("Größe");
    assertThat(boot.at("/variants").size()).isGreaterThan(10);
    await()
        .untilAsserted(() ->
            assertThat(api.search("coffe grindr").json().at("/items/0/title").asString())
                .isEqualTo("Hand Coffee Grinder with Steel Burrs"));
  }
}
