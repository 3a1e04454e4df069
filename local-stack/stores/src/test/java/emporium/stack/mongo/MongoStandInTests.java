package emporium.stack.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.ValidationOptions;
import emporium.stack.part.LocalPort;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a service may rely on, here as on a real MongoDB. */
class MongoStandInTests {

  @TempDir Path folder;
  private int port;
  private MongoStandIn standIn;
  private MongoClient client;
  private MongoCollection<Document> carts;

  @BeforeEach
  void setUp() {
    port = LocalPort.free();
    open();
  }

  private void open() {
    standIn = MongoStandIn.open(folder.resolve("store.mv"), port, Duration.ofMillis(200));
    client = MongoClients.create("mongodb://127.0.0.1:" + port);
    carts = client.getDatabase("carts").getCollection("carts");
  }

  @AfterEach
  void close() {
    client.close();
    standIn.close();
  }

  @Test
  void losesNoUpdateOfManyClients() throws Exception {
    carts.insertOne(new Document("_id", "a").append("version", 0));

    inParallel(8, 100, () -> carts.updateOne(Filters.eq("_id", "a"), Updates.inc("version", 1)));

    assertThat(carts.find(Filters.eq("_id", "a")).first()).containsEntry("version", 800);
  }

  @Test
  void givesEveryCallerOfFindAndModifyItsOwnValue() throws Exception {
    carts.insertOne(new Document("_id", "a").append("version", 0));
    var seen = Collections.newSetFromMap(new ConcurrentHashMap<Integer, Boolean>());
    var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    inParallel(
        8,
        50,
        () -> {
          Document changed =
              carts.findOneAndUpdate(Filters.eq("_id", "a"), Updates.inc("version", 1), after);
          return seen.add(changed == null ? -1 : changed.getInteger("version"));
        });

    assertThat(seen).hasSize(400);
  }

  @Test
  void letsOneOfManyWritersWinByVersion() throws Exception {
    carts.insertOne(new Document("_id", "a").append("version", 0));

    List<Long> changed =
        inParallel(
            8,
            1,
            () ->
                carts
                    .updateOne(
                        Filters.and(Filters.eq("_id", "a"), Filters.eq("version", 0)),
                        Updates.set("version", 1))
                    .getModifiedCount());

    assertThat(changed.stream().mapToLong(Long::longValue).sum()).isEqualTo(1);
  }

  private static <T> List<T> inParallel(int threads, int times, Callable<T> task) throws Exception {
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var results = new java.util.ArrayList<T>();
      for (var result : executor.invokeAll(Collections.nCopies(threads * times, task))) {
        results.add(result.get());
      }
      return results;
    }
  }

  @Test
  void deletesDocumentsPastTheirTime() {
    carts.createIndex(
        Indexes.ascending("touchedAt"), new IndexOptions().expireAfter(60L, TimeUnit.SECONDS));
    carts.insertOne(at("old", Instant.now().minusSeconds(61)));
    carts.insertOne(at("young", Instant.now()));
    carts.insertOne(new Document("_id", "never"));

    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() ->
            assertThat(carts.distinct("_id", String.class))
                .containsExactlyInAnyOrder("young", "never"));
  }

  private static Document at(String id, Instant touchedAt) {
    return new Document("_id", id).append("touchedAt", Date.from(touchedAt));
  }

  @Test
  void refusesADuplicateOfAUniqueField() {
    carts.createIndex(Indexes.ascending("owner"), new IndexOptions().unique(true));
    carts.insertOne(new Document("_id", 1).append("owner", "ann"));

    assertThatExceptionOfType(MongoException.class)
        .isThrownBy(() -> carts.insertOne(new Document("_id", 2).append("owner", "ann")))
        .satisfies(failure -> assertThat(failure.getCode()).isEqualTo(11000));
  }

  @Test
  void changesOneItemOfAnArray() {
    carts.insertOne(
        Document.parse("{_id: 'a', items: [{sku: 'x', quantity: 1}, {sku: 'y', quantity: 1}]}"));

    carts.updateOne(
        Filters.eq("_id", "a"),
        Updates.set("items.$[line].quantity", 5),
        new UpdateOptions().arrayFilters(List.of(Filters.eq("line.sku", "y"))));

    assertThat(carts.find(Filters.eq("items.quantity", 5)).first())
        .hasToString(
            "Document{{_id=a, items=[Document{{sku=x, quantity=1}}, Document{{sku=y, quantity=5}}]}}");
  }

  @Test
  void refusesWhatTheLibraryWouldSilentlyIgnore() {
    var database = client.getDatabase("carts");
    var english = Collation.builder().locale("en").build();

    refuses("collation", () -> carts.find().collation(english).first());
    refuses(
        "collation",
        () ->
            carts.updateMany(
                Filters.empty(), Updates.set("x", 1), new UpdateOptions().collation(english)));
    refuses(
        "partial index",
        () ->
            carts.createIndex(
                Indexes.ascending("owner"),
                new IndexOptions().partialFilterExpression(Filters.exists("owner"))));
    refuses(
        "validator",
        () ->
            database.createCollection(
                "strict",
                new CreateCollectionOptions()
                    .validationOptions(
                        new ValidationOptions().validator(Filters.exists("owner")))));
    refuses(
        "capped",
        () ->
            database.createCollection(
                "log", new CreateCollectionOptions().capped(true).sizeInBytes(1000)));
    refuses(
        "transaction",
        () ->
            database.runCommand(
                new Document("insert", "carts")
                    .append("documents", List.of(new Document()))
                    .append("txnNumber", 1L)
                    .append("startTransaction", true)
                    .append("autocommit", false)));
  }

  private static void refuses(String what, Runnable action) {
    assertThatExceptionOfType(MongoException.class)
        .isThrownBy(action::run)
        .withMessageContaining(what)
        .satisfies(failure -> {
          if (failure instanceof MongoCommandException command) {
            assertThat(command.getErrorCodeName()).isEqualTo("CommandNotSupported");
          }
        });
  }

  @Test
  void keepsDataOverARestart() {
    carts.insertOne(new Document("_id", "a").append("owner", "ann"));

    close();
    open();

    assertThat(carts.find().first()).containsEntry("owner", "ann");
  }
}
