package emporium.catalog;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the running service as shoppers, operators and order-service do. */
public final class CatalogApi {

  private static final JsonMapper JSON = JsonMapper.builder().build();
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

  public Answer importLines(String... lines) {
    return send(
        "POST",
        "/api/products/import",
        String.join("\n", lines).getBytes(StandardCharsets.UTF_8),
        "Authorization",
        operator(),
        "Content-Type",
        "application/x-ndjson");
  }

  public Answer importOutdoor(byte[] file) {
    return send(
        "POST",
        "/api/products/import?mapping=outdoor",
        file,
        "Authorization",
        operator(),
        "Content-Type",
        "application/json");
  }

  /** Takes one product in and says its id. */
  public UUID publish(ProductLines line) {
    Answer answer = importLines(line.json());
    if (answer.json().path("rejected").size() > 0) {
      throw new IllegalStateException(answer.body());
    }
    return UUID.fromString(get("/api/products/" + line.slug()).json().path("productId").asString());
  }

  public Answer reserve(UUID orderId, UUID productId, int quantity) {
    return reserve(orderId, Map.of(productId, quantity));
  }

  public Answer reserve(UUID orderId, Map<UUID, Integer> lines) {
    String body =
        lines.entrySet().stream()
            .map(line ->
                "{\"productId\":\"" + line.getKey() + "\",\"quantity\":" + line.getValue() + "}")
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

  public Answer putPicture(String name, String type, byte[] content) {
    return send(
        "PUT", "/api/media/" + name, content, "Authorization", operator(), "Content-Type", type);
  }

  public static String operator() {
    return "Bearer " + TestTokens.client("operator", "catalog.write");
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
