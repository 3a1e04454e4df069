package emporium.test.store;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.awaitility.Awaitility;

/** Empties a store, so that a JVM's tests see nothing of the tests before. */
final class StoreEraser {

  /** Each is also the name and the password of its owner. */
  static final List<String> SCHEMAS = List.of("users", "catalog", "orders", "payments");

  private static final List<String> DATABASES = List.of("carts", "notifications");

  private StoreEraser() {}

  static void erase(Store store, Map<String, Object> addresses) {
    try {
      switch (store) {
        case MYSQL -> eraseMySql(at(addresses, "MYSQL_ADDRESS"));
        case REDIS -> eraseRedis(at(addresses, "REDIS_HOST"), at(addresses, "REDIS_PORT"));
        case MONGODB -> eraseMongo(at(addresses, "MONGODB_URI"));
        case KAFKA -> eraseKafka(at(addresses, "KAFKA_BOOTSTRAP_SERVERS"));
        case ELASTICSEARCH -> eraseElasticsearch(at(addresses, "ELASTICSEARCH_URIS"));
        case MAIL -> call("DELETE", at(addresses, "MAIL_URL") + "/email/all");
      }
    } catch (IOException | SQLException | ExecutionException e) {
      throw new IllegalStateException("Cannot empty " + store, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void eraseMySql(String address) throws SQLException {
    for (String schema : SCHEMAS) {
      String url = "jdbc:mysql://" + address + "/?allowPublicKeyRetrieval=true";
      try (Connection connection = DriverManager.getConnection(url, schema, schema);
          Statement statement = connection.createStatement()) {
        statement.execute("DROP DATABASE IF EXISTS " + schema);
        statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4");
      }
    }
  }

  private static void eraseRedis(String host, String port) throws IOException {
    try (Socket socket = new Socket(host, Integer.parseInt(port))) {
      socket.getOutputStream().write("FLUSHALL\r\n".getBytes(StandardCharsets.US_ASCII));
      byte[] answer = socket.getInputStream().readNBytes(3);
      if (answer[0] != '+') {
        throw new IOException("FLUSHALL was refused");
      }
    }
  }

  private static void eraseMongo(String uri) {
    try (var client = MongoClients.create(uri)) {
      DATABASES.forEach(name -> client.getDatabase(name).drop());
    }
  }

  private static void eraseKafka(String servers) throws InterruptedException, ExecutionException {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) servers))) {
      Set<String> topics = admin.listTopics().names().get(30, TimeUnit.SECONDS);
      admin.deleteTopics(topics).all().get(30, TimeUnit.SECONDS);
      Awaitility.await().until(() -> admin.listTopics().names().get().isEmpty());
      List<String> groups =
          admin.listGroups().all().get().stream().map(group -> group.groupId()).toList();
      admin.deleteConsumerGroups(groups).all().get(30, TimeUnit.SECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException("Kafka does not answer at " + servers, e);
    }
  }

  private static void eraseElasticsearch(String address) throws IOException, InterruptedException {
    String indices = call("GET", address + "/_cat/indices?h=index&expand_wildcards=open");
    for (String index : indices.lines().map(String::strip).filter(i -> !i.isEmpty()).toList()) {
      call("DELETE", address + "/" + index);
    }
  }

  private static String call(String method, String uri) throws IOException, InterruptedException {
    // maildev hangs up on the offer to speak HTTP/2.
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<String> response =
          http.send(
              HttpRequest.newBuilder(URI.create(uri))
                  .method(method, HttpRequest.BodyPublishers.noBody())
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IOException(method + " " + uri + " answered " + response.statusCode());
      }
      return response.body();
    }
  }

  private static String at(Map<String, Object> addresses, String setting) {
    Object address = addresses.get(setting);
    if (address == null) {
      throw new IllegalStateException("Nobody said " + setting);
    }
    return address.toString();
  }
}
