package emporium.test.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends every operation of a service's OpenAPI document what clients get wrong: in path, query,
 * headers, cookies and body. None of it may be answered as a fault of the service's own, every
 * refusal is a problem document with a type, and nothing of it is an error in the log.
 *
 * <p>A dependency that a test has not started may be missed: {@code dependency-unavailable} is no
 * fault.
 */
public final class ClientFaults {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String BLANK = "%20";
  private static final String LONG = "a".repeat(5_000);

  /** Path segments and query values as they go over the wire. */
  private static final List<String> VALUES =
      List.of(
          "%FF",
          "%",
          "%zz",
          "%00",
          "%ED%A0%80",
          "%F0%9F%98%80",
          "%C3%A9",
          "%D9%A5",
          "%E2%80%8B",
          "..%2F..%2Fetc",
          "%252e",
          ";a=1",
          "1.5",
          "-1",
          "99999999999999999999",
          "NaN",
          "null",
          "true",
          "'%22%3C%3E%5C",
          BLANK,
          LONG);

  private static final List<String> HEADERS =
      List.of(
          "Accept: garbage",
          "Accept: */*;q=abc",
          "Accept: application/xml",
          "Accept-Charset: nonsense",
          "Accept-Encoding: ###",
          "Accept-Language: ###,;q=x",
          "Content-Type: */*",
          "Content-Type: application/*",
          "Content-Type: garbage",
          "Content-Type: application/json;charset=nonsense",
          "Content-Type: application/json;charset=utf-16",
          "Content-Type: multipart/form-data",
          "Content-Type: application/x-www-form-urlencoded",
          "Content-Type: text/plain",
          "Content-Type:",
          "Cookie: %%%; =; a=%; cart=%%%; SESSION=%FF; ;;",
          "Cookie: cart=\u00e9\u00ff; cart=\"",
          "Range: bytes=a-b",
          "Range: bytes=9-1",
          "Range: garbage",
          "If-Match: garbage",
          "If-Match: \"",
          "If-None-Match: \"",
          "If-None-Match: \u00e9",
          "If-Modified-Since: yesterday",
          "If-Unmodified-Since: 99999999999999999999",
          "Origin: garbage",
          "Authorization: garbage",
          "Authorization: Bearer",
          "Authorization: Bearer ###",
          "Authorization: Bearer a.b.c",
          "Authorization: Basic %%%",
          "X-Forwarded-For: garbage, \u00e9",
          "X-Forwarded-Port: garbage",
          "X-Forwarded-Host: [::",
          "X-Forwarded-Proto: \u00e9",
          "Forwarded: for=;;=",
          "traceparent: garbage",
          "Idempotency-Key: \u00e9",
          "Idempotency-Key: " + LONG,
          "X-HTTP-Method-Override: FOO",
          "Last-Event-ID: \u00e9");

  private static final List<String> QUERIES =
      List.of(
          "%",
          "%FF",
          "%00=1",
          "=",
          "&&&",
          "a%5Bb%5D=1",
          "q=%FF",
          "access_token=a",
          IntStream.range(0, 1_001).mapToObj(i -> "p" + i).collect(Collectors.joining("&")));

  private static final List<String> METHODS =
      List.of("PUT", "PATCH", "DELETE", "POST", "TRACE", "PROPFIND", "FOO");

  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "null",
          "[]",
          "5",
          "\"text\"",
          "{}",
          "{} {}",
          "{\"a\":1,\"a\":2}",
          "{\"a\":1e999999}",
          "{\"\\ud800\":1}",
          "[".repeat(5_000),
          "{\"a\":".repeat(5_000),
          "9".repeat(5_000));

  /** What no field of a body accepts, or some do. */
  private static final List<String> FIELDS =
      List.of(
          "\"\\ud800\"",
          "\"\\u0000\"",
          "\"\"",
          "\" \"",
          "\"5\"",
          "\"\u0665\"",
          "\"\ud83d\ude00\"",
          "\"" + LONG + "\"",
          "1.5",
          "-1",
          "1e400",
          "99999999999999999999999999",
          "true",
          "null",
          "[]",
          "[null]",
          "{}");

  private static final byte[] NOT_UTF8 = {'{', '"', 'a', '"', ':', '"', (byte) 0xff, '"', '}'};

  private final int port;
  private final List<String> headers;
  private final List<String> wrong = new ArrayList<>();

  private ClientFaults(int port, List<String> headers) {
    this.port = port;
    this.headers = headers;
  }

  /** For a service whose operations need no token, or whose closed doors are enough. */
  public static void assertAnsweredAsSuch(int port) {
    new ClientFaults(port, List.of()).assertAnsweredAsSuch();
  }

  /**
   * @param port where the service answers
   * @param token whose bearer gets past the doors
   */
  public static void assertAnsweredAsSuch(int port, String token) {
    new ClientFaults(port, List.of("Authorization: Bearer " + token)).assertAnsweredAsSuch();
  }

  private void assertAnsweredAsSuch() {
    try (ErrorLog log = ErrorLog.open()) {
      tryEverything(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(wrong).as("answers to what a client got wrong").isEmpty();
  }

  private void tryEverything(ErrorLog log) throws IOException {
    JsonNode api =
        JSON.readTree(
            RawHttp.exchange(
                    port, new RawHttp.Request("GET", "/v3/api-docs", List.of(), new byte[0]))
                .body());
    for (var path : api.get("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        for (RawHttp.Request request : faultsOf(path.getKey(), operation, api)) {
          send(request, log);
        }
      }
    }
  }

  private void send(RawHttp.Request request, ErrorLog log) throws IOException {
    RawHttp.Response response = RawHttp.exchange(port, request);
    List<String> errors = log.take();
    boolean problem =
        response.contentType().startsWith("application/problem+json")
            && JSON.readTree(response.body()).path("type").asString("").startsWith("/problems/");
    // What is not satisfiable of a range is said in a header, beside the whole.
    boolean refused = response.status() >= 400 && response.status() != 416;
    boolean ours =
        response.status() >= 500 && !response.body().contains("/problems/dependency-unavailable");
    if (ours || (refused && !problem) || !errors.isEmpty()) {
      wrong.add(
          "%s -> %d %s %s %s"
              .formatted(
                  describe(request),
                  response.status(),
                  response.contentType(),
                  shortened(response.body()),
                  errors));
    }
  }

  private List<RawHttp.Request> faultsOf(
      String path, Map.Entry<String, JsonNode> operation, JsonNode api) {
    List<JsonNode> parameters = operation.getValue().path("parameters").valueStream().toList();
    Map<String, String> good = new LinkedHashMap<>();
    parameters.forEach(each -> good.put(each.get("name").asString(), goodValue(each)));
    String body = goodBody(operation.getValue(), api);
    var base =
        new RawHttp.Request(
            operation.getKey().toUpperCase(Locale.ROOT),
            target(path, good),
            headersFor(operation.getValue(), parameters, good),
            body.getBytes(StandardCharsets.UTF_8));
    List<RawHttp.Request> faults = new ArrayList<>();
    for (JsonNode parameter : parameters) {
      faultsIn(parameter, path, good, base).forEach(faults::add);
    }
    QUERIES.forEach(query -> faults.add(base.on(path(path, good) + "?" + query)));
    HEADERS.forEach(header -> faults.add(base.with(header)));
    Set<String> known =
        api.get("paths").get(path).propertyNames().stream().collect(Collectors.toSet());
    METHODS.stream()
        .filter(method -> !known.contains(method.toLowerCase(Locale.ROOT)))
        .forEach(method -> faults.add(base.by(method)));
    if (!operation.getValue().path("requestBody").isMissingNode()) {
      BODIES.forEach(each -> faults.add(base.carrying(each)));
      faults.add(base.carrying(NOT_UTF8));
      bodiesOf(operation.getValue(), api).forEach(each -> faults.add(base.carrying(each)));
    }
    return faults;
  }

  private static Stream<RawHttp.Request> faultsIn(
      JsonNode parameter, String path, Map<String, String> good, RawHttp.Request base) {
    String name = parameter.get("name").asString();
    return switch (parameter.get("in").asString()) {
      case "path" ->
          VALUES.stream()
              .map(value -> {
                Map<String, String> bad = new LinkedHashMap<>(good);
                bad.put(name, value);
                return base.on(path(path, bad));
              });
      case "query" ->
          Stream.concat(VALUES.stream(), Stream.of("", "a&" + name + "=b"))
              .map(value -> base.on(path(path, good) + "?" + name + "=" + value));
      case "header" ->
          VALUES.stream()
              .filter(value -> !value.equals(LONG))
              .map(value -> base.with(name + ": " + value));
      case "cookie" ->
          VALUES.stream()
              .filter(value -> !value.equals(LONG))
              .map(value -> base.with("Cookie: " + name + "=" + value));
      default -> Stream.of();
    };
  }

  private List<String> headersFor(
      JsonNode operation, List<JsonNode> parameters, Map<String, String> good) {
    List<String> all = new ArrayList<>(headers);
    operation.path("requestBody").path("content").propertyNames().stream()
        .findFirst()
        .ifPresent(type -> all.add("Content-Type: " + type));
    parameters.stream()
        .filter(each -> each.get("in").asString().equals("header"))
        .map(each -> each.get("name").asString())
        .filter(name -> !name.equalsIgnoreCase("Content-Type"))
        .forEach(name -> all.add(name + ": " + good.get(name)));
    return all;
  }

  private static String target(String path, Map<String, String> values) {
    return path(path, values);
  }

  private static String path(String path, Map<String, String> values) {
    String filled = path;
    for (var value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  private static String goodValue(JsonNode parameter) {
    JsonNode schema = parameter.path("schema");
    String format = schema.path("format").asString("");
    String type = schema.path("type").asString("");
    if (format.equals("uuid")) {
      return UUID.randomUUID().toString();
    }
    return type.equals("integer") || type.equals("number") ? "1" : "sample";
  }

  private static String goodBody(JsonNode operation, JsonNode api) {
    return operation.path("requestBody").isMissingNode() || schemaOf(operation, api).isMissingNode()
        ? ""
        : "{}";
  }

  /** Bodies with one property of every wrong kind, the others sensible. */
  private static List<String> bodiesOf(JsonNode operation, JsonNode api) {
    JsonNode properties = schemaOf(operation, api).path("properties");
    List<String> names = List.copyOf(properties.propertyNames());
    List<String> bodies = new ArrayList<>();
    for (String wrong : names) {
      for (String value : FIELDS) {
        bodies.add(
            names.stream()
                .map(name ->
                    "\""
                        + name
                        + "\":"
                        + (name.equals(wrong) ? value : goodField(properties.get(name), api)))
                .collect(Collectors.joining(",", "{", "}")));
      }
    }
    return bodies;
  }

  private static JsonNode schemaOf(JsonNode operation, JsonNode api) {
    return resolve(
        operation.path("requestBody").path("content").path("application/json").path("schema"), api);
  }

  private static JsonNode resolve(JsonNode schema, JsonNode api) {
    String reference = schema.path("$ref").asString("");
    return reference.isEmpty() ? schema : api.at(reference.substring(1));
  }

  private static String goodField(JsonNode declared, JsonNode api) {
    JsonNode schema = resolve(declared, api);
    if (schema.has("enum")) {
      return schema.get("enum").get(0).toString();
    }
    return switch (schema.path("type").asString("")) {
      case "integer", "number" -> "1";
      case "boolean" -> "true";
      case "array" -> "[" + goodField(schema.path("items"), api) + "]";
      case "object" ->
          schema.path("properties").properties().stream()
              .map(each -> "\"" + each.getKey() + "\":" + goodField(each.getValue(), api))
              .collect(Collectors.joining(",", "{", "}"));
      default ->
          switch (schema.path("format").asString("")) {
            case "uuid" -> "\"" + UUID.randomUUID() + "\"";
            case "date-time" -> "\"2026-01-01T00:00:00Z\"";
            case "email" -> "\"ada@emporium.example\"";
            default -> "\"sample\"";
          };
    };
  }

  private static String describe(RawHttp.Request request) {
    return request.method()
        + " "
        + shortened(request.target())
        + " "
        + request.headers().stream()
            .filter(header -> !header.startsWith("Authorization: Bearer e"))
            .map(ClientFaults::shortened)
            .toList()
        + (request.body().length == 0
            ? ""
            : " " + shortened(new String(request.body(), StandardCharsets.UTF_8)));
  }

  private static String shortened(String text) {
    String visible = text.codePoints().allMatch(c -> c >= ' ') ? text : encoded(text);
    return visible.length() <= 200 ? visible : visible.substring(0, 200) + "…";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
