package emporium.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with cookies of its own that shows each redirect instead of following it. */
public final class Browser {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final String gateway;

  public Browser(int port) {
    this.gateway = "http://localhost:" + port;
  }

  /** The same browser, led to another instance of the gateway. */
  public Browser at(int port) {
    var other = new Browser(port);
    cookies
        .getCookieStore()
        .getCookies()
        .forEach(cookie -> other.setCookie(cookie.getName(), cookie.getValue()));
    return other;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, BodyPublishers.noBody(), headers);
  }

  /** Opens a page as a person does. */
  public HttpResponse<String> open(String path) {
    return get(path, "Accept", "text/html,*/*;q=0.8");
  }

  /** Sends JSON with the CSRF token, as the storefront does. */
  public HttpResponse<String> post(String path, String json, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "X-XSRF-TOKEN";
    all[headers.length + 1] = csrfToken();
    return postForged(path, json, all);
  }

  /** Sends JSON without the CSRF token, as another site would. */
  public HttpResponse<String> postForged(String path, String json, String... headers) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/json";
    return send("POST", path, BodyPublishers.ofString(json), all);
  }

  public String csrfToken() {
    if (cookie("XSRF-TOKEN").isEmpty()) {
      get("/api/session");
    }
    return cookie("XSRF-TOKEN").orElseThrow();
  }

  /** Signs in by way of user-service and returns where the gateway leads then. */
  public String signIn(String returnTo) {
    return locationOf(signInForAnswer(returnTo));
  }

  /** Signs in by way of user-service and returns the gateway's answer to the code. */
  public HttpResponse<String> signInForAnswer(String returnTo) {
    String authorize =
        locationOf(get("/session/sign-in?return=" + URLEncoder.encode(returnTo, UTF_8)));
    String code =
        FakeServices.codeFor(parameter(authorize, "nonce"), parameter(authorize, "code_challenge"));
    String state = URLEncoder.encode(parameter(authorize, "state"), UTF_8);
    return get("/session/callback?code=" + code + "&state=" + state);
  }

  /** Signs in as a customer of one's own. */
  public void signInAs(String account) {
    FakeServices.account = account;
    try {
      signIn("/");
    } finally {
      FakeServices.account = FakeServices.ACCOUNT;
    }
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  public void setCookie(String name, String value) {
    var cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(gateway), cookie);
  }

  public HttpResponse<String> send(
      String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(gateway + path)).method(method, body);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpClient http() {
    return http;
  }

  public URI uri(String path) {
    return URI.create(gateway + path);
  }

  public static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  public static String problemOf(HttpResponse<String> response) {
    return json(response).path("type").asString();
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
    return URLDecoder.decode(value.group(1), UTF_8);
  }
}
