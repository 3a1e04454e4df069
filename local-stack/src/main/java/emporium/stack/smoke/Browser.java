package emporium.stack.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** As much of a browser as a purchase needs: cookies, redirects, forms and the CSRF header. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  static final int BAD_GATEWAY = 502;
  private static final String CSRF_COOKIE = "XSRF-TOKEN";

  private final URI shop;
  private final CookieManager cookies =
      new CookieManager(null, CookiePolicy.ACCEPT_ORIGINAL_SERVER);
  private final HttpClient http =
      HttpClient.newBuilder()
          // As browsers do without TLS; servers that speak WebSocket hang up on an offer of HTTP/2.
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private int secondAttempts;

  Browser(URI shop) {
    this.shop = shop;
  }

  /** An absolute address, or a path of the shop. */
  private URI resolve(String address) {
    return address.startsWith("/") ? URI.create(shop + address) : URI.create(address);
  }

  Answer get(String address) throws StepFailure, InterruptedException {
    return send(HttpRequest.newBuilder(resolve(address)).GET());
  }

  Answer post(String path, JsonNode body) throws StepFailure, InterruptedException {
    return post(path, body, Map.of());
  }

  Answer post(String path, JsonNode body, Map<String, String> headers)
      throws StepFailure, InterruptedException {
    var request =
        HttpRequest.newBuilder(resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString()));
    headers.forEach(request::header);
    return send(withCsrf(request));
  }

  /** A form without fields, as a button that posts. */
  Answer post(String path) throws StepFailure, InterruptedException {
    return send(withCsrf(HttpRequest.newBuilder(resolve(path)).POST(BodyPublishers.noBody())));
  }

  /** Sends a form of the page that {@code page} is. */
  Answer submit(Answer page, HtmlForm form) throws StepFailure, InterruptedException {
    return send(
        HttpRequest.newBuilder(page.uri().resolve(form.action()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", shop.toString())
            .POST(BodyPublishers.ofString(form.encoded(), StandardCharsets.UTF_8)));
  }

  private HttpRequest.Builder withCsrf(HttpRequest.Builder request) {
    cookie(CSRF_COOKIE).ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    return request;
  }

  private Optional<String> cookie(String name) {
    return cookies.getCookieStore().get(shop).stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /**
   * When the load balancer says that the gateway it had asked broke off, nobody knows how far the
   * request came. A customer presses the button again, once.
   */
  private Answer send(HttpRequest.Builder request) throws StepFailure, InterruptedException {
    HttpRequest ready = request.timeout(PATIENCE).build();
    Answer answer = attempt(ready, false);
    if (answer.status() == BAD_GATEWAY) {
      secondAttempts++;
      answer = attempt(ready, true);
    }
    return answer;
  }

  private Answer attempt(HttpRequest request, boolean repeated)
      throws StepFailure, InterruptedException {
    try {
      return Answer.of(http.send(request, BodyHandlers.ofString()), repeated);
    } catch (IOException e) {
      throw StepFailure.of(
          "%s %s could not be sent: %s".formatted(request.method(), request.uri(), e));
    }
  }

  /** How often something was done again because a gateway broke off. */
  int secondAttempts() {
    return secondAttempts;
  }

  /** Server-sent events, line by line, for as long as the stream is read. */
  HttpResponse<Stream<String>> events(String path) throws StepFailure, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(resolve(path)).header("Accept", "text/event-stream").build();
    try {
      return http.send(request, BodyHandlers.ofLines());
    } catch (IOException e) {
      throw StepFailure.of("GET %s could not be sent: %s".formatted(request.uri(), e));
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
