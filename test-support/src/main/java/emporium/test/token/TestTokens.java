package emporium.test.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Access tokens with the claims user-service gives, signed by a key that an HTTP server of this JVM
 * publishes. The server also issues tokens with every {@code scope} asked for: to a program, or
 * with {@code person=yes} to {@link #SOMEBODY}.
 */
public final class TestTokens {

  private static final String ISSUER = "http://localhost:8080";
  private static final String AUDIENCE = "emporium-api";

  /** The JOSE type of RFC 9068. */
  private static final String ACCESS_TOKEN = "at+jwt";

  /** The customer, or member of staff, that tokens over HTTP are for. */
  public static final UUID SOMEBODY = UUID.fromString("0193a5c0-0000-7000-8000-0000000000a1");

  private static final RSAKey KEY = newKey();
  private static final HttpServer SERVER = serve();

  private TestTokens() {}

  /** A customer's token. */
  public static String customer(UUID customerId) {
    return person(customerId, "shop");
  }

  /** The token of a member of staff who is no customer. */
  public static String staff(UUID accountId, String... permissions) {
    return person(accountId, permissions);
  }

  /** The token of a program. */
  public static String client(String clientId, String... scopes) {
    return sign(claims(clientId).claim("scope", List.of(scopes)).build());
  }

  /** What a browser's sign-in gives beside the access token: says who, and opens nothing. */
  public static String idToken(UUID customerId) {
    return sign("JWT", personClaims(customerId, "shop").audience("gateway").build());
  }

  /** A customer's token for the API of somebody else. */
  public static String forAnotherAudience(UUID customerId) {
    return sign(ACCESS_TOKEN, personClaims(customerId, "shop").audience("another-api").build());
  }

  /** A customer's token that ended an hour ago. */
  public static String expired(UUID customerId) {
    Instant then = Instant.now().minusSeconds(3_600);
    return sign(
        claims(customerId.toString())
            .claim("email", emailOf(customerId))
            .issueTime(Date.from(then.minusSeconds(300)))
            .expirationTime(Date.from(then))
            .build());
  }

  /** The e-mail address in a person's token. */
  public static String emailOf(UUID accountId) {
    return "customer-" + accountId + "@emporium.example";
  }

  /** The settings by which an application trusts these tokens. */
  public static Map<String, String> settings() {
    return Map.of(
        "USER_SERVICE_URL",
        "http://127.0.0.1:" + SERVER.getAddress().getPort(),
        "EMPORIUM_PUBLIC_URL",
        ISSUER);
  }

  private static String person(UUID accountId, String... permissions) {
    return sign(personClaims(accountId, permissions).build());
  }

  private static JWTClaimsSet.Builder personClaims(UUID accountId, String... permissions) {
    Stream<String> scopes =
        Stream.concat(Stream.of("openid", "profile", "email"), Stream.of(permissions));
    return claims(accountId.toString())
        .claim("email", emailOf(accountId))
        .claim("name", "Ada Customer")
        .claim("scope", scopes.toList());
  }

  private static JWTClaimsSet.Builder claims(String subject) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .subject(subject)
        .audience(AUDIENCE)
        .jwtID(UUID.randomUUID().toString())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)));
  }

  private static String sign(JWTClaimsSet claims) {
    return sign(ACCESS_TOKEN, claims);
  }

  private static String sign(String type, JWTClaimsSet claims) {
    try {
      var header =
          new JWSHeader.Builder(JWSAlgorithm.RS256)
              .keyID(KEY.getKeyID())
              .type(new JOSEObjectType(type))
              .build();
      SignedJWT token = new SignedJWT(header, claims);
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

  private static HttpServer serve() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/oauth2/jwks", exchange -> answer(exchange, new JWKSet(KEY.toPublicJWK()).toString()));
      server.createContext("/oauth2/token", TestTokens::issue);
      server.setExecutor(task -> Thread.ofVirtual().start(task));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void issue(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String[] scopes = field("scope", form).split(" ");
    String token =
        field("person", form).isEmpty() ? client("test-client", scopes) : person(SOMEBODY, scopes);
    answer(
        exchange,
        "{\"token_type\":\"Bearer\",\"expires_in\":300,\"access_token\":\"" + token + "\"}");
  }

  private static String field(String name, String form) {
    return Stream.of(form.split("&"))
        .filter(field -> field.startsWith(name + "="))
        .map(field -> URLDecoder.decode(field.substring(name.length() + 1), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
