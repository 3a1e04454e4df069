package emporium.stack.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import emporium.stack.home.Home;
import emporium.stack.part.PartFailure;
import emporium.stack.service.Secrets;
import emporium.stack.service.Service;
import emporium.stack.service.ServiceSettings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Loads the demo catalogue through the public API, as an operator would: pictures first, then the
 * products. Loading it again changes nothing.
 */
final class Seeding {

  private static final Map<String, String> PICTURE_TYPES =
      Map.of(
          "svg", "image/svg+xml",
          "webp", "image/webp",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg");

  private static final String IMPORTS = "/api/backoffice/imports";
  private static final Duration LONGEST_IMPORT = Duration.ofMinutes(5);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private final Path folder;
  private final ServiceSettings settings;
  private final Console console;
  private final JsonMapper json = new JsonMapper();

  Seeding(Path root, ServiceSettings settings, Console console) {
    this.folder = root.resolve("catalog-service").resolve("demo");
    this.settings = settings;
    this.console = console;
  }

  /** Present once the catalogue has been loaded; deleted with the data. */
  Path marker(Home home) {
    return home.data("seed").resolve("done");
  }

  void run() throws IOException, InterruptedException, PartFailure {
    Path catalogue = folder.resolve("catalogue.jsonl");
    if (!Files.exists(catalogue)) {
      console.step("demo catalogue", "there is none in this checkout");
      return;
    }
    try (var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
      String token = token(http);
      int pictures = putPictures(http, token);
      JsonNode result = importProducts(http, token, catalogue);
      console.step(
          "demo catalogue",
          "%d pictures; products: %d new, %d changed, %d as before"
              .formatted(
                  pictures,
                  result.path("created").asInt(),
                  result.path("updated").asInt(),
                  result.path("unchanged").asInt()));
    }
  }

  private String token(HttpClient http) throws IOException, InterruptedException, PartFailure {
    String client = "operator:" + settings.secrets().get(Secrets.OPERATOR);
    String basic = Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(settings.url(Service.USER_SERVICE) + "/oauth2/token"))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=catalog.write"))
            .build();
    return json.readTree(send(http, request, "a token for the operator"))
        .path("access_token")
        .asText();
  }

  private int putPictures(HttpClient http, String token)
      throws IOException, InterruptedException, PartFailure {
    Path pictures = folder.resolve("pictures");
    if (!Files.isDirectory(pictures)) {
      return 0;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(pictures)) {
      files = all.filter(file -> PICTURE_TYPES.containsKey(extension(file))).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      HttpRequest request =
          authorized(
                  "/api/backoffice/media/" + URLEncoder.encode(name, StandardCharsets.UTF_8), token)
              .header("Content-Type", PICTURE_TYPES.getOrDefault(extension(file), ""))
              .PUT(BodyPublishers.ofFile(file))
              .build();
      send(http, request, "the picture " + name);
    }
    return files.size();
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private JsonNode importProducts(HttpClient http, String token, Path catalogue)
      throws IOException, InterruptedException, PartFailure {
    HttpRequest request =
        authorized(IMPORTS, token)
            .timeout(Duration.ofMinutes(1))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofFile(catalogue))
            .build();
    JsonNode report = json.readTree(send(http, request, "the products"));
    String path = IMPORTS + "/" + report.path("importId").asText();
    Instant patience = Instant.now().plus(LONGEST_IMPORT);
    while (!report.path("status").asText().equals("DONE")) {
      if (Instant.now().isAfter(patience)) {
        throw failure(
            "the products are not taken in after %s: %s".formatted(LONGEST_IMPORT, report));
      }
      Thread.sleep(LOOK_AGAIN);
      report = json.readTree(send(http, authorized(path, token).build(), "the import"));
    }
    if (report.path("rejected").asInt() > 0) {
      HttpRequest lines = authorized(path + "/rejected-lines?size=5", token).build();
      throw failure(
          "%d products were rejected, the first ones: %s"
              .formatted(
                  report.path("rejected").asInt(),
                  json.readTree(send(http, lines, "the rejected lines")).path("items")));
    }
    return report;
  }

  private HttpRequest.Builder authorized(String path, String token) {
    return HttpRequest.newBuilder(URI.create(settings.publicUrl() + path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + token);
  }

  private static String send(HttpClient http, HttpRequest request, String what)
      throws IOException, InterruptedException, PartFailure {
    HttpResponse<String> response;
    try {
      response = http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw failure(
          "%s: %s does not answer (%s)"
              .formatted(what, request.uri(), e.getClass().getSimpleName()));
    }
    if (response.statusCode() / 100 != 2) {
      throw failure(
          "%s: %s %s was answered with %d %s"
              .formatted(
                  what, request.method(), request.uri(), response.statusCode(), response.body()));
    }
    return response.body();
  }

  private static PartFailure failure(String reason) {
    return new PartFailure(
        "demo catalogue",
        reason,
        "./shop logs catalog-service says more; ./shop seed tries again.",
        null);
  }
}
