package emporium.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.CookieStore;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with cookies of its own that shows each redirect instead of following it. */
public final class Browser {

  public static final String REDIRECT_URI = "http://localhost:8080/session/callback";
  public static final String GATEWAY_SECRET = "gateway-secret-of-tests";

  /** The PKCE secret of all its sign-ins. */
  public static final String VERIFIER = "a-code-verifier-of-at-least-forty-three-characters";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final String service;
  private @Nullable String network;

  public Browser(int port) {
    this.service = "http://localhost:" + port;
  }

  /** The same browser in another network, as the gateway forwards it. */
  public Browser from(String network) {
    this.network = network;
    return this;
  }

  /** As if its session had ended; it keeps the cookie it is known by. */
  public void signOutOfSignIn() {
    CookieStore store = cookies.getCookieStore();
    store.getCookies().stream()
        .filter(cookie -> cookie.getName().equals("SIGNIN"))
        .toList()
        .forEach(cookie -> store.remove(URI.create(service), cookie));
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public HttpResponse<String> postJson(String path, String json, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> putJson(String path, String json, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> delete(String path, String... headers) {
    return send(request(path, headers).DELETE());
  }

  public HttpResponse<String> postForm(String path, Map<String, String> form, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(form))));
  }

  /** Opens a page as a person does. */
  public HttpResponse<String> open(String path) {
    return get(path, "Accept", "text/html");
  }

  /** Begins a sign-in at the authorization endpoint. */
  public HttpResponse<String> beginSignIn() {
    return open("/oauth2/authorize?" + encode(authorizationRequest()));
  }

  /**
   * Begins a sign-in from pages in other languages.
   *
   * @param languages BCP 47 tags with spaces between, the preferred one first
   */
  public HttpResponse<String> beginSignIn(String languages) {
    var request = new HashMap<>(authorizationRequest());
    request.put("ui_locales", languages);
    return open("/oauth2/authorize?" + encode(request));
  }

  public static Map<String, String> authorizationRequest() {
    return Map.of(
        "response_type", "code",
        "client_id", "gateway",
        "scope", "openid profile email shop backoffice",
        "state", "some-state",
        "nonce", "some-nonce",
        "redirect_uri", REDIRECT_URI,
        "code_challenge", challenge(VERIFIER),
        "code_challenge_method", "S256");
  }

  /** Fills in the sign-in page and sends it off. */
  public HttpResponse<String> submitSignIn(String email, String password) {
    return postForm("/sign-in", Map.of("email", email, "password", password, "_csrf", csrfToken()));
  }

  public String csrfToken() {
    Matcher token =
        Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(open("/sign-in").body());
    if (!token.find()) {
      throw new IllegalStateException("The sign-in page has no CSRF token");
    }
    return token.group(1);
  }

  /** Signs in from the authorization endpoint to the code in the redirect to the gateway. */
  public String signIn(String email, String password) {
    beginSignIn();
    String next = locationOf(submitSignIn(email, password));
    String callback = locationOf(open(next));
    return parameter(callback, "code");
  }

  /** Trades a code for tokens. */
  public HttpResponse<String> redeem(String code, String verifier) {
    return tokens(
        Map.of(
            "grant_type", "authorization_code",
            "code", code,
            "redirect_uri", REDIRECT_URI,
            "code_verifier", verifier));
  }

  public HttpResponse<String> refresh(String refreshToken) {
    return tokens(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
  }

  private HttpResponse<String> tokens(Map<String, String> form) {
    return postForm("/oauth2/token", form, "Authorization", basic("gateway", GATEWAY_SECRET));
  }

  public static String basic(String client, String secret) {
    return "Basic " + Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
  }

  public static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  /** What a token says, without asking whether that is true. */
  public static JsonNode claims(String token) {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }

  public static JsonNode header(String token) {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[0]));
  }

  public static String locationOf(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new IllegalStateException("no redirect: " + response.statusCode()));
  }

  public static String parameter(String uri, String name) {
    Matcher value = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(uri);
    if (!value.find()) {
      throw new IllegalStateException("no " + name + " in " + uri);
    }
    return java.net.URLDecoder.decode(value.group(1), UTF_8);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    URI uri = URI.create(path.startsWith("http") ? path : service + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (network != null) {
      request.header("X-Forwarded-For", network);
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
