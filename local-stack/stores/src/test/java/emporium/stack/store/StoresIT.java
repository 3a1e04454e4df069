package emporium.stack.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import emporium.stack.part.LocalPort;
import emporium.stack.process.OsProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The stores through real clients. One home for all tests, as starting is what takes time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoresIT {

  @TempDir static Path folder;
  private static RunningStores stores;
  private static Properties addresses = new Properties();

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    stores = new RunningStores(folder.resolve("home"));
    addresses = stores.start();
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    stores.stop();
    for (Store store : Store.values()) {
      assertThat(stores.isRunning(store)).isFalse();
    }
  }

  private static String address(String key) {
    return addresses.getProperty(key);
  }

  @Test
  @Order(1)
  void areAllUpWithinTheirMemory() {
    long bytes =
        Arrays.stream(Store.values())
            .map(stores::process)
            .mapToLong(OsProcess::residentBytes)
            .sum();

    assertThat(bytes).isLessThan(1_200L << 20);
    assertThat(stores.process(Store.MAIL).residentBytes()).isLessThan(120L << 20);
  }

  @Test
  @Order(1)
  void aFullCacheMakesRoomAndSessionsAreNeverDropped() throws IOException {
    assertThat(redis("redis", "CONFIG GET maxmemory-policy")).endsWith("noeviction");
    assertThat(redis("redis-cache", "CONFIG GET maxmemory-policy")).endsWith("allkeys-lru");
    assertThat(redis("redis-cache", "CONFIG GET maxmemory")).doesNotEndWith("$1\r\n0");
  }

  @Test
  @Order(2)
  void areFoundWhenAskedForAgain() throws IOException, InterruptedException {
    OsProcess before = stores.process(Store.MYSQL);

    Properties again = stores.start("--only", "mysql");

    assertThat(again).isEqualTo(addresses);
    assertThat(stores.process(Store.MYSQL)).isEqualTo(before);
    assertThat(stores.home().addresses()).exists();
  }

  @Test
  @Order(3)
  void giveEveryServiceItsOwnSchemaOnly() throws SQLException {
    try (Connection orders = mysql("orders", "orders", "orders")) {
      orders.createStatement().execute("CREATE TABLE t (id INT PRIMARY KEY, c INT CHECK (c > 0))");
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> orders.createStatement().execute("INSERT INTO t VALUES (1, 0)"))
          .satisfies(failure -> assertThat(failure.getErrorCode()).isEqualTo(3819));
    }
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> mysql("payments", "orders", "orders"))
        .withMessageContaining("denied");
    try (Connection orders = mysql("orders", "orders", "orders")) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> orders.createStatement().executeQuery("SELECT * FROM mysql.user"))
          .withMessageContaining("denied");
    }
  }

  private static Connection mysql(String schema, String user, String password) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:mysql://%s/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true"
            .formatted(address("mysql.address"), schema),
        user,
        password);
  }

  @Test
  @Order(3)
  void letTheAdministratorMakeSchemas() throws SQLException {
    try (Connection admin =
        mysql("", address("mysql.admin.username"), address("mysql.admin.password"))) {
      admin.createStatement().execute("CREATE DATABASE scratch");
      admin.createStatement().execute("DROP DATABASE scratch");
    }
  }

  @Test
  @Order(3)
  void listenOnTheLoopbackInterfaceOnly() throws IOException {
    for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
      for (String address :
          List.of(
              address("mysql.address"),
              address("kafka.bootstrap-servers"),
              address("smtp.host") + ":" + address("smtp.port"),
              URI.create(address("mail.url")).getAuthority())) {
        int number = Integer.parseInt(address.split(":", -1)[1]);
        assertThat(LocalPort.isFree(number)).isFalse();
        assertThat(Files.readAllLines(Path.of(table)))
            .noneMatch(line -> line.contains(" 00000000:%04X ".formatted(number)))
            .noneMatch(line -> line.contains("0".repeat(32) + ":%04X ".formatted(number)));
      }
    }
  }

  @Test
  @Order(4)
  void keepWhatWasAcknowledgedWhenTheyAreKilled() throws Exception {
    writeEverywhere();
    for (Store store : EnumSet.complementOf(EnumSet.of(Store.REDIS_CACHE))) {
      stores.process(store).kill();
    }

    addresses = stores.start();

    assertEverythingIsThere();
  }

  private static void writeEverywhere() throws Exception {
    try (Connection orders = mysql("orders", "orders", "orders")) {
      orders.createStatement().execute("CREATE TABLE kept (id INT PRIMARY KEY)");
      orders.createStatement().execute("INSERT INTO kept VALUES (42)");
    }
    assertThat(redis("redis", "SET kept 42")).isEqualTo("+OK");
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka()))) {
      admin.createTopics(List.of(new NewTopic("kept", 12, (short) 1))).all().get();
    }
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka()), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("kept", 3, "key", "42")).get();
    }
    try (var mongo = MongoClients.create(address("mongodb.uri"))) {
      mongo.getDatabase("carts").getCollection("kept").insertOne(new Document("_id", 42));
    }
    assertThat(elasticsearch("PUT", "/kept/_doc/42?refresh=true", "{\"title\":\"kept\"}"))
        .contains("\"result\":\"created\"");
    sendMail("ann@example.org", "kept");
    Thread.sleep(1_100); // Redis writes to its file every second, the stand-in ten times as often
  }

  private static void assertEverythingIsThere() throws Exception {
    try (Connection orders = mysql("orders", "orders", "orders");
        ResultSet row = orders.createStatement().executeQuery("SELECT id FROM kept")) {
      assertThat(row.next()).isTrue();
    }
    assertThat(redis("redis", "GET kept")).isEqualTo("$2\r\n42");
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", kafka()),
            new StringDeserializer(),
            new StringDeserializer())) {
      var partition = new TopicPartition("kept", 3);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      await()
          .untilAsserted(
              () -> assertThat(consumer.poll(Duration.ofMillis(200)).count()).isEqualTo(1));
    }
    try (var mongo = MongoClients.create(address("mongodb.uri"))) {
      assertThat(mongo.getDatabase("carts").getCollection("kept").find().first())
          .containsEntry("_id", 42);
    }
    await()
        .untilAsserted(
            () -> assertThat(elasticsearch("GET", "/kept/_doc/42", "")).contains("\"found\":true"));
    await()
        .untilAsserted(
            () -> assertThat(mail("GET", "/email?to.address=ann@example.org")).contains("kept"));
  }

  private static void sendMail(String to, String subject) throws IOException {
    try (var socket = new Socket(address("smtp.host"), Integer.parseInt(address("smtp.port")));
        var answers =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
      for (String line :
          List.of(
              "HELO test",
              "MAIL FROM:<shop@emporium.example>",
              "RCPT TO:<%s>".formatted(to),
              "DATA",
              "To: %s\r\nSubject: %s\r\n\r\nHello\r\n.".formatted(to, subject),
              "QUIT")) {
        assertThat(answers.readLine()).startsWith(line.startsWith("To:") ? "354" : "2");
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  private static String mail(String method, String path) throws Exception {
    return request(method, address("mail.url") + path, "");
  }

  private static String kafka() {
    return address("kafka.bootstrap-servers");
  }

  private static String redis(String name, String command) throws IOException {
    int port = Integer.parseInt(address(name + ".port"));
    try (var socket = new Socket(address(name + ".host"), port)) {
      socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
      byte[] answer = new byte[200];
      int length = socket.getInputStream().read(answer);
      return new String(answer, 0, length, StandardCharsets.US_ASCII).strip();
    }
  }

  private static String elasticsearch(String method, String path, String body) throws Exception {
    return request(method, address("elasticsearch.uris") + path, body);
  }

  private static String request(String method, String url, String body) throws Exception {
    // maildev hangs up on the offer to speak HTTP/2.
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url))
              .header("Content-Type", "application/json")
              .method(method, HttpRequest.BodyPublishers.ofString(body))
              .build();
      return http.send(request, BodyHandlers.ofString()).body();
    }
  }

  @Test
  @Order(5)
  void findMailsByTheirReceiverAndDeleteThem() throws Exception {
    sendMail("bob@example.org", "first");
    sendMail("eve@example.org", "second");

    await()
        .untilAsserted(() ->
            assertThat(mail("GET", "/email?to.address=bob%40example.org"))
                .contains("\"subject\":\"first\"")
                .doesNotContain("second"));
    mail("DELETE", "/email/all");

    assertThat(mail("GET", "/email")).isEqualTo("[]");
  }

  @Test
  @Order(5)
  void analyseTextAsAProductSearchNeedsIt() throws Exception {
    elasticsearch(
        "PUT",
        "/products",
        """
        {"settings": {"number_of_replicas": 0, "analysis": {
           "filter": {
             "prefixes": {"type": "edge_ngram", "min_gram": 2, "max_gram": 10},
             "words": {"type": "synonym_graph", "synonyms": ["sofa, couch"]},
             "stems": {"type": "stemmer", "language": "english"}},
           "analyzer": {
             "typed": {"tokenizer": "standard", "filter": ["lowercase", "asciifolding", "prefixes"]},
             "searched": {"tokenizer": "standard", "filter": ["lowercase", "asciifolding", "words", "stems"]}}}},
         "mappings": {"properties": {"title": {"type": "text", "analyzer": "searched"}}}}
        """);
    elasticsearch("PUT", "/products/_doc/1?refresh=true", "{\"title\": \"Crème couches\"}");

    assertThat(hits("{\"match\": {\"title\": {\"query\": \"cuoch\", \"fuzziness\": \"AUTO\"}}}"))
        .isEqualTo(1);
    assertThat(hits("{\"match\": {\"title\": \"creme\"}}")).isEqualTo(1);
    assertThat(hits("{\"match\": {\"title\": \"sofa\"}}")).isEqualTo(1);
    assertThat(
            elasticsearch(
                "GET", "/products/_analyze", "{\"analyzer\": \"typed\", \"text\": \"Été\"}"))
        .contains("\"token\":\"et\"", "\"token\":\"ete\"");
  }

  @Test
  @Order(5)
  void refuseAnIndexThatAsksForMore() throws Exception {
    assertThat(indexWithFilter("{\"type\": \"asciifolding\", \"preserve_original\": true}"))
        .contains("local-stack does not know the option [preserve_original] of [mine]");
    assertThat(indexWithFilter("{\"type\": \"stemmer\", \"language\": \"german\"}"))
        .contains("local-stack has no stemmer [german]");
    assertThat(indexWithFilter("{\"type\": \"word_delimiter_graph\"}"))
        .contains("Unknown filter type [word_delimiter_graph]");
  }

  private static String indexWithFilter(String filter) throws Exception {
    String analyzer = "{\"tokenizer\": \"standard\", \"filter\": [\"mine\"]}";
    return elasticsearch(
        "PUT",
        "/refused",
        "{\"settings\": {\"analysis\": {\"filter\": {\"mine\": %s}, \"analyzer\": {\"with\": %s}}}}"
            .formatted(filter, analyzer));
  }

  private static int hits(String query) throws Exception {
    String answer = elasticsearch("POST", "/products/_count", "{\"query\": %s}".formatted(query));
    return Integer.parseInt(answer.replaceAll(".*\"count\":(\\d+).*", "$1"));
  }

  @Test
  @Order(6)
  void haveTheEndpointThatIsMissingOnMavenCentral() throws Exception {
    assertThat(elasticsearch("GET", "/", "")).contains("\"number\" : \"9.5.3\"");
  }

  @Test
  @Order(7)
  void logLittle() throws IOException {
    for (Store store : Store.values()) {
      Path log = stores.home().log(store.id());
      if (Files.exists(log)) {
        assertThat(Files.readAllLines(log)).as(store.id()).hasSizeLessThan(60);
      }
    }
  }

  @Test
  @Order(8)
  void endWithTheProcessTheyWereStartedFor(@TempDir Path other) throws Exception {
    var leased = new RunningStores(other.resolve("home"));
    Process build = new ProcessBuilder("sleep", "600").start();
    String pid = Long.toString(build.pid());
    try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
      // Two modules of one build ask at the same time.
      var one = together.submit(() -> leased.start("--only", "redis", "--until-exit-of", pid));
      var two = together.submit(() -> leased.start("--only", "mongodb", "--until-exit-of", pid));
      one.get();
      two.get();
    }
    Properties all = leased.start("--only", "mail", "--until-exit-of", pid);
    assertThat(all).containsKeys("redis.port", "mongodb.uri", "mail.url");

    build.destroyForcibly().waitFor();

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            !leased.isRunning(Store.REDIS)
                && !leased.isRunning(Store.MONGODB)
                && !leased.isRunning(Store.MAIL));
    await().until(() -> leased.home().pidFile("lease-watch").running().isEmpty());
    assertThat(leased.home().addresses()).doesNotExist();
  }
}
