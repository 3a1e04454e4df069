package emporium.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.test.token.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the running service as customers, operators and order-service do. */
public final class CatalogApi {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String IMPORTS = "/api/backoffice/imports";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String base;

  public CatalogApi(int port) {
    base = "http://localhost:" + port;
  }

  public record Answer(int status, Map<String, List<String>> headers, byte[] bytes) {

    public String body() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
      return JSON.readTree(bytes);
    }

    public String header(String name) {
      return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of("")).getFirst();
    }

    /** The type of the problem this is. */
    public String problem() {
      return header("content-type").startsWith("application/problem+json")
          ? json().path("type").asString()
          : "none";
    }
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  public Answer search(String words, String... more) {
    String query = "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    return get(
        "/api/search?"
            + query
            + Arrays.stream(more).map("&"::concat).collect(Collectors.joining()));
  }

  /** Sends a file of products. */
  public Answer sendLines(String... lines) {
    return send(
        "POST",
        IMPORTS,
        String.join("\n", lines).getBytes(StandardCharsets.UTF_8),
        "Authorization",
        operator(),
        "Content-Type",
        "application/x-ndjson");
  }

  /** Sends a file of products and waits until they are imported. */
  public Report importLines(String... lines) {
    return done(sendLines(lines));
  }

  public Report importOutdoor(byte[] file) {
    return done(
        send(
            "POST",
            IMPORTS + "?mapping=outdoor",
            file,
            "Authorization",
            operator(),
            "Content-Type",
            "application/json"));
  }

  private Report done(Answer received) {
    assertThat(received.status()).as(received.body()).isEqualTo(202);
    String path = IMPORTS + "/" + received.json().at("/importId").asString();
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> asOperator(path).json().at("/status").asString().equals("DONE"));
    return new Report(
        asOperator(path).json(), asOperator(path + "/rejected-lines?size=500").json().at("/items"));
  }

  public Answer asOperator(String path) {
    return get(path, "Authorization", operator());
  }

  /** The outcome of an import. */
  public record Report(JsonNode counts, JsonNode rejected) {

    public int of(String what) {
      return counts.at("/" + what).asInt();
    }

    /** Where the only rejected line is wrong. */
    public List<String> pointers() {
      assertThat(rejected).hasSize(1);
      return rejected.at("/0/errors").values().stream()
          .map(error -> error.at("/pointer").asString())
          .toList();
    }
  }

  /** A product that was imported. */
  public record Published(UUID productId, List<UUID> variantIds) {

    /** The only one, or the first. */
    public UUID variantId() {
      return variantIds.getFirst();
    }
  }

  /** Takes one product in and says its id. */
  public UUID publish(ProductLines line) {
    return publishWhole(line).productId();
  }

  /** Takes one product in and says which ids it has. */
  public Published publishWhole(ProductLines line) {
    Report report = importLines(line.json());
    assertThat(report.rejected()).isEmpty();
    JsonNode product = get("/api/products/" + line.slug()).json();
    return new Published(
        UUID.fromString(product.at("/productId").asString()),
        product.at("/variants").values().stream()
            .map(variant -> UUID.fromString(variant.at("/variantId").asString()))
            .toList());
  }

  public Answer reserve(UUID orderId, UUID variantId, int quantity) {
    return reserve(orderId, Map.of(variantId, quantity));
  }

  public Answer reserve(UUID orderId, Map<UUID, Integer> lines) {
    String body =
        lines.entrySet().stream()
            .map(line ->
                "{\"variantId\":\"" + line.getKey() + "\",\"quantity\":" + line.getValue() + "}")
            .collect(Collectors.joining(",", "{\"lines\":[", "]}"));
    return send(
        "PUT",
        "/internal/reservations/" + orderId,
        body.getBytes(StandardCharsets.UTF_8),
        "Authorization",
        orderService(),
        "Content-Type",
        "application/json");
  }

  public Answer release(UUID orderId) {
    return send(
        "DELETE", "/internal/reservations/" + orderId, null, "Authorization", orderService());
  }

  public Answer withdraw(UUID productId) {
    return send(
        "DELETE",
        "/api/backoffice/products/" + productId + "/publication",
        null,
        "Authorization",
        operator());
  }

  public Answer putPicture(String name, String type, byte[] content) {
    return send(
        "PUT",
        "/api/backoffice/media/" + name,
        content,
        "Authorization",
        operator(),
        "Content-Type",
        type);
  }

  public Answer sendArchive(byte[] tar) {
    return send(
        "POST",
        "/api/backoffice/media",
        tar,
        "Authorization",
        operator(),
        "Content-Type",
        "application/x-tar");
  }

  public static String operator() {
    return "Bearer " + TestTokens.client("operator", "catalog.write", "stock.read");
  }

  public static String orderService() {
    return "Bearer " + TestTokens.client("order-service", "stock.reserve", "products.read");
  }

  public Answer send(
      String method,
      String path,
      byte @org.jspecify.annotations.Nullable [] body,
      String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<byte[]> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
