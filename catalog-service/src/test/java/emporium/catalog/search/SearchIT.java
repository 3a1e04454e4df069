package emporium.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import emporium.catalog.CatalogApi;
import emporium.catalog.CatalogApi.Answer;
import emporium.catalog.CatalogServiceTest;
import emporium.catalog.ProductLines;
import emporium.events.Topics;
import emporium.events.product.ProductPublished;
import emporium.starter.schedule.ExclusiveJobs;
import emporium.test.kafka.Events;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CatalogServiceTest
class SearchIT {

  @LocalServerPort int port;
  @Autowired ElasticsearchClient elasticsearch;
  @Autowired SearchIndex index;
  @Autowired ExclusiveJobs jobs;

  private CatalogApi api;

  /** A word no other test uses, nor one that could be taken for a slip of it. */
  private final String word =
      UUID.randomUUID()
          .toString()
          .substring(24)
          .chars()
          .map(digit -> "bcdfghjklmnpqrtv".charAt(Character.digit(digit, 16)))
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .insert(0, "zeb")
          .toString();

  @BeforeEach
  void connect() {
    api = new CatalogApi(port);
  }

  private UUID publish(String title) {
    return api.publish(ProductLines.aLamp().titled(title));
  }

  private int totalFor(String words) {
    return api.search(words).json().at("/total").asInt();
  }

  private void awaitTotal(String words, int total) {
    await().untilAsserted(() -> assertThat(totalFor(words)).isEqualTo(total));
  }

  @Test
  void aTypoStillFindsAndTheSpellingIsSuggested() {
    publish("Copper " + word + " teapot");
    awaitTotal(word + " teapot", 1);

    JsonNode found = api.search(word + " taepot").json();

    assertThat(found.at("/items/0/title").asString()).isEqualTo("Copper " + word + " teapot");
    assertThat(found.at("/suggestion").asString()).isEqualTo(word + " teapot");
  }

  @Test
  void rightWordsAreNotCorrected() {
    publish("Copper " + word + " teapot");
    awaitTotal(word, 1);

    assertThat(api.search(word).json().has("suggestion")).isFalse();
  }

  @Test
  void otherFormsAndSynonymsOfAWordAreTheWord() {
    publish(word + " rucksack for running");
    awaitTotal(word, 1);

    assertThat(totalFor(word + " backpacks")).isEqualTo(1);
    assertThat(totalFor(word + " run")).isEqualTo(1);
  }

  @Test
  void wordsMayStandInDifferentPlaces() {
    api.publish(
        ProductLines.aLamp()
            .titled(word + " bowl")
            .with("brand", "Clayfoldish")
            .with(
                "texts",
                List.of(
                    Map.of(
                        "locale",
                        "en",
                        "title",
                        word + " bowl",
                        "description",
                        "Glazed & <b>fired</b> " + word + " twice."))));
    awaitTotal(word, 1);

    JsonNode found = api.search("clayfoldish " + word + " fired").json();

    assertThat(found.at("/total").asInt()).isEqualTo(1);
    assertThat(found.at("/items/0/highlight").asString())
        .contains("<em>" + word + "</em>")
        .doesNotContain("<b>");
  }

  @Test
  void aCategoryNarrowsTheSearch() {
    String category = "shelf-" + word;
    publish(word + " one");
    api.publish(ProductLines.aLamp().titled(word + " two").inCategory(category, "Shelf " + word));
    awaitTotal(word, 2);

    JsonNode found = api.search(word, "category=" + category).json();

    assertThat(found.at("/total").asInt()).isEqualTo(1);
    assertThat(found.at("/items/0/title").asString()).isEqualTo(word + " two");
  }

  @Test
  void theMerchantsNumberFindsItsProduct() {
    ProductLines line = ProductLines.aLamp();
    api.publish(line);

    await()
        .untilAsserted(() ->
            assertThat(
                    api.search(line.sku().toLowerCase(java.util.Locale.ROOT))
                        .json()
                        .at("/items/0/slug")
                        .asString())
                .isEqualTo(line.slug()));
  }

  @Test
  void somebodyWhoIsTypingSeesProductsAndCategories() {
    ProductLines line = ProductLines.aLamp().titled("Dancing " + word + " robot");
    api.publish(line);

    await()
        .untilAsserted(() -> {
          JsonNode guess = api.get("/api/search/suggest?q=danc%20" + word.substring(0, 5)).json();
          assertThat(guess.at("/products/0/slug").asString()).isEqualTo(line.slug());
          assertThat(guess.at("/categories/0/name").asString()).isEqualTo("Tested Lamps");
        });
  }

  @Test
  void pagesNeitherOverlapNorLeaveGaps() {
    for (int i = 0; i < 7; i++) {
      publish(word + " twin");
    }
    awaitTotal(word, 7);

    List<String> seen = new ArrayList<>();
    for (int page = 0; page < 4; page++) {
      api.search(word, "size=2", "page=" + page)
          .json()
          .at("/items")
          .forEach(item -> seen.add(item.at("/productId").asString()));
    }

    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void aLateEventCannotUndoANewerOne() throws IOException {
    ProductLines line = ProductLines.aLamp().titled(word + " first");
    UUID productId = api.publish(line);
    api.importLines(line.titled(word + " second").json());
    awaitTotal(word + " second", 1);

    List<ProductPublished> published = published(productId);
    assertThat(published).hasSize(2);
    Events.publish(published.getFirst());
    indexedEverythingAbout(productId);

    assertThat(api.search(word).json().at("/items/0/title").asString()).isEqualTo(word + " second");
  }

  @Test
  void anOlderDocumentIsNotWrittenOverANewerOne() throws IOException {
    UUID productId = publish(word + " kept");
    awaitTotal(word, 1);

    index.write(new SearchDocument.Withdrawn(productId, 0L, false));

    refresh();
    assertThat(totalFor(word)).isEqualTo(1);
  }

  @Test
  void aWriteIntoAnIndexThatWasDeletedMakesNoneByGuessing() throws IOException {
    String fresh = index.create();
    index.delete(fresh);

    assertThatExceptionOfType(SearchUnavailable.class)
        .isThrownBy(() ->
            index.fill(fresh, List.of(new SearchDocument.Withdrawn(UUID.randomUUID(), 1L, false))));

    assertThat(elasticsearch.indices().exists(e -> e.index(fresh, "filling-" + fresh)).value())
        .isFalse();
  }

  @Test
  void anIndexThatIsBeingFilledElsewhereIsLeftAlone() {
    String elsewhere = "products-00000000-1-x";
    jobs.runUnlessRunning(
        "search-index",
        () -> {
          ask(() -> elasticsearch.indices().create(c -> c.index(elsewhere)));
          Answer refused =
              api.send(
                  "POST",
                  "/internal/search-index/rebuild",
                  null,
                  "Authorization",
                  CatalogApi.operator());
          assertThat(refused.problem()).isEqualTo("/problems/rebuild-in-progress");
          assertThat(ask(() -> elasticsearch.indices().exists(e -> e.index(elsewhere)).value()))
              .isTrue();
        });

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !elasticsearch.indices().exists(e -> e.index(elsewhere)).value());
  }

  private static <T> T ask(Callable<T> question) {
    try {
      return question.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<ProductPublished> published(UUID productId) {
    Events.drained("catalog");
    return Events.read(ProductPublished.class, Topics.PRODUCT_EVENTS, productId.toString());
  }

  private void indexedEverythingAbout(UUID productId) throws IOException {
    Events.fence(Topics.PRODUCT_EVENTS, productId.toString(), "catalog-service");
    refresh();
  }

  private void refresh() throws IOException {
    elasticsearch.indices().refresh(r -> r.index("products"));
  }

  @Test
  void aWithdrawnProductIsNotBroughtBackByALateEvent() throws IOException {
    UUID productId = publish(word + " gone");
    awaitTotal(word, 1);
    ProductPublished published = published(productId).getFirst();

    api.withdraw(productId);
    awaitTotal(word, 0);
    Events.publish(published);
    indexedEverythingAbout(productId);

    assertThat(totalFor(word)).isZero();
  }

  @Test
  void aPoisonMessageDoesNotStopTheNext() throws IOException {
    UUID productId = publish(word + " before");
    awaitTotal(word, 1);

    Events.publish(
        Topics.PRODUCT_EVENTS,
        productId.toString(),
        UUID.randomUUID(),
        "emporium.product.ProductPublished",
        "{\"productId\":".getBytes(StandardCharsets.UTF_8));
    indexedEverythingAbout(productId);

    assertThat(Events.records(Topics.deadLetters(Topics.PRODUCT_EVENTS, "catalog-service")))
        .anyMatch(record -> productId.toString().equals(record.key()));
  }

  @Test
  void theIndexIsMadeAnewWhileSearchesGoOn() throws Exception {
    publish(word + " kept");
    awaitTotal(word, 1);
    Set<String> before = indices();
    var stop = new AtomicBoolean();
    var misses = new AtomicInteger();
    Thread customer =
        Thread.startVirtualThread(() -> {
          while (!stop.get()) {
            if (totalFor(word) != 1) {
              misses.incrementAndGet();
            }
          }
        });

    Answer answer =
        api.send(
            "POST", "/internal/search-index/rebuild", null, "Authorization", CatalogApi.operator());
    stop.set(true);
    customer.join();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/products").asInt()).isPositive();
    assertThat(misses).hasValue(0);
    assertThat(indices()).hasSize(1).doesNotContainAnyElementsOf(before);
    publish(word + " added");
    awaitTotal(word, 2);
  }

  private Set<String> indices() throws IOException {
    return elasticsearch.indices().getAlias(a -> a.name("products")).aliases().keySet();
  }

  @Test
  void soldOutProductsStandBehindTheOthers() {
    api.publish(ProductLines.aLamp().titled(word + " jar").withStock(0));
    api.publish(ProductLines.aLamp().titled(word + " jar of clay").withStock(9));
    awaitTotal(word, 2);

    assertThat(api.search(word).json().at("/items"))
        .extracting(item -> item.at("/availability").asString())
        .containsExactly("IN_STOCK", "SOLD_OUT");
  }

  @Test
  void nothingIsAnAnswerToo() {
    JsonNode found = api.search("qqqqxxxxqqqq").json();

    assertThat(found.at("/total").asInt()).isZero();
    assertThat(found.at("/items")).isEmpty();
  }
}
