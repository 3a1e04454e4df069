package emporium.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import emporium.stack.part.LocalPort;
import emporium.starter.security.EndedSessions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * All services behind the gateway in one: an issuer that checks PKCE, rotates refresh tokens and
 * refuses used ones, and an API that answers with what it was asked.
 */
public final class FakeServices {

  /** What a sign-in that has come to its code is about. */
  private record Code(String nonce, String challenge) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final RSAKey KEY = newKey();
  private static final Map<String, Code> CODES = new ConcurrentHashMap<>();
  private static final Map<String, Boolean> REFRESH_TOKENS = new ConcurrentHashMap<>();

  /** How many seconds the access tokens issued next are good for. */
  public static final AtomicInteger ACCESS_SECONDS = new AtomicInteger(300);

  /** How often a refresh token was exchanged, and how often that was refused. */
  public static final AtomicInteger REFRESHES = new AtomicInteger();

  public static final AtomicInteger REFUSED_REFRESHES = new AtomicInteger();

  /** While set, the token endpoint answers nothing but errors. */
  public static volatile boolean issuerDown;

  /** What the account is called in the tokens issued next. */
  public static volatile String accountName = "Ada Customer";

  /** How many requests came for a path. */
  public static final Map<String, AtomicInteger> CALLS = new ConcurrentHashMap<>();

  /** The cookies and id tokens sessions were ended with. */
  public static final List<String> ENDED_SESSIONS =
      new java.util.concurrent.CopyOnWriteArrayList<>();

  /** The stream's second event is sent when this opens. */
  public static volatile CountDownLatch secondEvent = new CountDownLatch(1);

  public static final String ACCOUNT = "01890a5d-ac96-774b-bcce-b302099a8057";

  /** Whom the tokens issued next are for. */
  public static volatile String account = ACCOUNT;

  /** What user-service calls the sessions that tokens issued next belong to. */
  public static volatile UUID sessionId = UUID.randomUUID();

  /** Whether who signs in next asks to stay signed in. */
  public static volatile boolean staySignedIn;

  /** While set, answers say that these sessions have ended. */
  public static volatile @Nullable EndedSessions endedSessions;

  private static final int CLOSED_PORT = LocalPort.free();

  private static final HttpServer SERVER = serve();

  private FakeServices() {}

  /** Sets the addresses of the services; notification-service is always down. */
  static class Addresses implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(addresses()).applyTo(context);
    }
  }

  public static Map<String, String> addresses() {
    String here = "http://127.0.0.1:" + SERVER.getAddress().getPort();
    return Map.of(
        "USER_SERVICE_URL", here,
        "CATALOG_SERVICE_URL", here,
        "CART_SERVICE_URL", here,
        "ORDER_SERVICE_URL", here,
        "PAYMENT_SERVICE_URL", here,
        "NOTIFICATION_SERVICE_URL", "http://127.0.0.1:" + CLOSED_PORT);
  }

  /** What user-service does when somebody signs in on its page. */
  public static String codeFor(String nonce, String challenge) {
    String code = UUID.randomUUID().toString();
    CODES.put(code, new Code(nonce, challenge));
    return code;
  }

  public static boolean isGood(String refreshToken) {
    return REFRESH_TOKENS.getOrDefault(refreshToken, false);
  }

  /** Ends all sign-ins, as if staff had locked the accounts. */
  public static void revokeAll() {
    REFRESH_TOKENS.replaceAll((_, _) -> false);
  }

  public static long goodRefreshTokens() {
    return REFRESH_TOKENS.values().stream().filter(good -> good).count();
  }

  private static HttpServer serve() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", FakeServices::handle);
      server.setExecutor(task -> Thread.ofVirtual().start(task));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    CALLS.computeIfAbsent(path, _ -> new AtomicInteger()).incrementAndGet();
    switch (path) {
      case "/oauth2/jwks" -> answer(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString());
      case "/oauth2/token" -> issue(exchange, form(exchange));
      case "/oauth2/revoke" -> {
        REFRESH_TOKENS.replace(form(exchange).getOrDefault("token", ""), false);
        answer(exchange, 200, "");
      }
      case "/connect/logout" -> {
        ENDED_SESSIONS.add(
            exchange.getRequestHeaders().getFirst("Cookie")
                + " "
                + form(exchange).getOrDefault("id_token_hint", "none"));
        exchange.getResponseHeaders().add("Location", "http://localhost:8080/");
        answer(exchange, 302, "");
      }
      case "/api/orders/1/events" -> stream(exchange);
      case "/api/products/tagged", "/api/cart/tagged", "/api/media/drawing.svg" -> tagged(exchange);
      case "/api/products/hangs-up" -> exchange.close();
      case "/api/cart/hangs-up" -> exchange.close();
      default -> echo(exchange);
    }
  }

  /** Answers with what it was asked, and tries to set cookies. */
  private static void echo(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    Map<String, String> headers =
        exchange.getRequestHeaders().entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().toLowerCase(java.util.Locale.ROOT),
                    entry -> String.join(", ", entry.getValue())));
    exchange.getResponseHeaders().add("Set-Cookie", "cart=from-service; Path=/; HttpOnly");
    exchange.getResponseHeaders().add("Set-Cookie", "SESSION=from-service; Path=/");
    EndedSessions ended = endedSessions;
    if (ended != null) {
      exchange.getResponseHeaders().add(EndedSessions.HEADER, ended.value());
    }
    answer(
        exchange,
        200,
        JSON.writeValueAsString(
            Map.of(
                "method",
                exchange.getRequestMethod(),
                "uri",
                exchange.getRequestURI().toString(),
                "headers",
                headers,
                "body",
                body)));
  }

  /** A long answer with an entity tag: weak for what is read by all, strong for what is edited. */
  private static void tagged(HttpExchange exchange) throws IOException {
    boolean drawing = exchange.getRequestURI().getPath().endsWith(".svg");
    byte[] body = ("\"" + "x".repeat(5000) + "\"").getBytes(UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.add("Content-Type", drawing ? "image/svg+xml" : "application/json");
    boolean edited = exchange.getRequestURI().getPath().startsWith("/api/cart");
    headers.add("ETag", edited ? "\"17\"" : "W/\"17\"");
    headers.add("Cache-Control", "public, max-age=60");
    headers.add("Set-Cookie", "cart=from-service; Path=/");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void stream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (var out = exchange.getResponseBody()) {
      out.write("event: order\ndata: {\"n\":1}\n\n".getBytes(UTF_8));
      out.flush();
      if (!secondEvent.await(20, TimeUnit.SECONDS)) {
        return;
      }
      out.write("event: order\ndata: {\"n\":2}\n\n".getBytes(UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void issue(HttpExchange exchange, Map<String, String> form) throws IOException {
    if (issuerDown) {
      answer(exchange, 503, "{}");
      return;
    }
    if ("authorization_code".equals(form.get("grant_type"))) {
      Code code = CODES.remove(form.getOrDefault("code", ""));
      if (code == null
          || !code.challenge().equals(challenge(form.getOrDefault("code_verifier", "")))) {
        answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        return;
      }
      answer(exchange, 200, tokens(code.nonce()));
      return;
    }
    if (!REFRESH_TOKENS.replace(form.getOrDefault("refresh_token", ""), true, false)) {
      REFUSED_REFRESHES.incrementAndGet();
      answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    REFRESHES.incrementAndGet();
    answer(exchange, 200, tokens("none"));
  }

  private static String tokens(String nonce) {
    String refreshToken = UUID.randomUUID().toString();
    REFRESH_TOKENS.put(refreshToken, true);
    int seconds = ACCESS_SECONDS.getAndSet(300);
    return JSON.writeValueAsString(
        Map.of(
            "access_token",
            sign(nonce, seconds),
            "token_type",
            "Bearer",
            "expires_in",
            seconds,
            "refresh_token",
            refreshToken,
            "scope",
            "openid profile email shop",
            "id_token",
            sign(nonce, seconds)));
  }

  private static String sign(String nonce, int seconds) {
    Instant now = Instant.now();
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(),
              new JWTClaimsSet.Builder()
                  .issuer("http://localhost:8080")
                  .audience("gateway")
                  .subject(account)
                  .jwtID(UUID.randomUUID().toString())
                  .issueTime(Date.from(now))
                  .expirationTime(Date.from(now.plusSeconds(seconds)))
                  .claim("nonce", nonce)
                  .claim("name", accountName)
                  .claim("email", "ada@emporium.example")
                  .claim("permissions", List.of("shop"))
                  .claim("sid", sessionId.toString())
                  .claim(
                      "session_ends_at",
                      now.plus(staySignedIn ? Duration.ofDays(30) : Duration.ofHours(12))
                          .toString())
                  .claim("session_idle", staySignedIn ? null : Duration.ofMinutes(30).toString())
                  .build());
      token.sign(new RSASSASigner(KEY));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("test").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> form(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    return Arrays.stream(form.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
