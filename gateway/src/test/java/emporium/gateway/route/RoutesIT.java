package emporium.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.Browser;
import emporium.gateway.FakeServices;
import emporium.gateway.GatewayTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@GatewayTest
class RoutesIT {

  @LocalServerPort int port;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
  }

  @Test
  void aRequestArrivesAsItWasSent() {
    JsonNode seen = Browser.json(browser.get("/api/search?q=trail%20boots%26more&size=2"));

    assertThat(seen.path("uri").asString()).isEqualTo("/api/search?q=trail%20boots%26more&size=2");
    assertThat(Browser.json(browser.post("/api/cart/items", "{\"n\":1}")).path("body").asString())
        .isEqualTo("{\"n\":1}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/internal/products",
        "/internal/carts/1",
        "/api/internal/products",
        "/v3/api-docs",
        "/api/unknown"
      })
  void whatIsNotPublicIsNotRouted(String path) {
    HttpResponse<String> response = browser.get(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Browser.problemOf(response)).isEqualTo("/problems/not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/products/..%2f..%2finternal/products",
        "/api/products/%2e%2e/%2e%2e/internal/products",
        "/api/products/..;/..;/internal/products",
        "/api/products//internal"
      })
  void noDetourLeadsToWhatIsNotPublic(String path) {
    HttpResponse<String> response = browser.get(path);

    assertThat(response.statusCode()).isIn(400, 404);
  }

  @Test
  void guestsSeeWhatCheckoutOffersAndCustomersCheckOut() {
    assertThat(browser.get("/api/checkout/options").statusCode()).isEqualTo(200);
    assertThat(browser.post("/api/checkout/quote", "{}").statusCode()).isEqualTo(401);
    assertThat(browser.get("/api/backoffice/orders/1").statusCode()).isEqualTo(401);

    browser.signIn("/");

    JsonNode seen = Browser.json(browser.post("/api/checkout/quote", "{}"));
    assertThat(seen.path("headers").path("authorization").asString()).startsWith("Bearer ");
  }

  @Test
  void aServiceThatIsDownIsAProblemWithoutDetails() {
    browser.signIn("/");

    HttpResponse<String> response = browser.get("/api/backoffice/deliveries");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(Browser.problemOf(response)).isEqualTo("/problems/dependency-unavailable");
    assertThat(response.headers().firstValue("Retry-After")).contains("5");
    assertThat(Browser.json(response).path("traceId").asString()).hasSize(32);
    assertThat(response.body()).doesNotContain("Exception", "127.0.0.1", "refused");
  }

  @Test
  void aPersonGetsAPageInsteadOfAProblem() {
    browser.signIn("/");

    HttpResponse<String> response = browser.open("/api/backoffice/deliveries");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    assertThat(response.body()).contains("Back to the shop");
  }

  @Test
  void onlyAReadIsTriedAgain() {
    assertThat(browser.get("/api/products/hangs-up").statusCode()).isEqualTo(503);
    assertThat(browser.post("/api/cart/hangs-up", "{}").statusCode()).isEqualTo(503);

    assertThat(FakeServices.CALLS.get("/api/products/hangs-up")).hasValue(2);
    assertThat(FakeServices.CALLS.get("/api/cart/hangs-up")).hasValue(1);
  }

  @Test
  void onlyTheCookiesARouteNamesPass() {
    browser.signIn("/");
    browser.setCookie("cart", "of-the-browser");
    browser.setCookie("tracking", "x");

    HttpResponse<String> cart = browser.get("/api/cart");
    HttpResponse<String> orders = browser.get("/api/orders");

    assertThat(Browser.json(cart).path("headers").path("cookie").asString())
        .isEqualTo("cart=of-the-browser");
    assertThat(cart.headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("cart=from-service"))
        .noneMatch(cookie -> cookie.startsWith("SESSION=from-service"));
    assertThat(Browser.json(orders).path("headers").has("cookie")).isFalse();
    assertThat(orders.headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.contains("from-service"));
  }

  @Test
  void whatACallerSaysOfItsOriginIsNotBelieved() {
    JsonNode headers =
        Browser.json(
                browser.get(
                    "/api/products",
                    "X-Forwarded-For",
                    "203.0.113.7",
                    "X-Forwarded-Host",
                    "elsewhere.example",
                    "X-Forwarded-Proto",
                    "gopher",
                    "Forwarded",
                    "for=203.0.113.7;host=elsewhere.example"))
            .path("headers");

    assertThat(headers.path("x-forwarded-for").asString()).isEqualTo("127.0.0.1");
    assertThat(headers.path("x-forwarded-host").asString()).isEqualTo("localhost:8080");
    assertThat(headers.path("x-forwarded-proto").asString()).isEqualTo("http");
    assertThat(headers.has("forwarded")).isFalse();
  }

  @Test
  void aTraceRunsThroughAndNamesTheAnswer() {
    HttpResponse<String> response = browser.get("/api/products");

    String requestId = response.headers().firstValue("X-Request-Id").orElseThrow();
    assertThat(Browser.json(response).path("headers").path("traceparent").asString())
        .contains(requestId);
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    HttpResponse<String> response = browser.post("/api/cart/items", "x".repeat(17 * 1024));

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(Browser.problemOf(response)).isEqualTo("/problems/too-large");
  }

  @Test
  void aBodyOfUnknownLengthIsRefused() {
    HttpResponse<String> response =
        browser.send(
            "POST",
            "/api/cart/items",
            BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[100_000])),
            "X-XSRF-TOKEN",
            browser.csrfToken());

    assertThat(response.statusCode()).isEqualTo(411);
    assertThat(Browser.problemOf(response)).isEqualTo("/problems/length-required");
  }

  @Test
  void publicReadsCompressThoughTheyAreTagged() {
    for (String path : new String[] {"/api/products/tagged", "/api/media/drawing.svg"}) {
      var headers = browser.get(path, "Accept-Encoding", "gzip").headers();

      assertThat(headers.firstValue("Content-Encoding")).as(path).contains("gzip");
      assertThat(headers.firstValue("ETag")).contains("W/\"17\"");
      assertThat(headers.firstValue("Cache-Control")).contains("public, max-age=60");
      assertThat(headers.allValues("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void whatCanBeEditedKeepsItsStrongTag() {
    var headers = browser.get("/api/cart/tagged", "Accept-Encoding", "gzip").headers();

    assertThat(headers.firstValue("ETag")).contains("\"17\"");
  }

  @Test
  void everyAnswerCarriesTheSecurityHeaders() {
    for (String path : new String[] {"/api/products", "/", "/assets/app-1a2b3c4d.js", "/docs"}) {
      var headers = browser.get(path).headers();

      assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
          .as(path)
          .contains("script-src 'self';", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).contains("strict-origin-when-cross-origin");
      assertThat(headers.firstValue("Permissions-Policy")).isPresent();
      assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }
  }

  @Test
  void theSignInPageKeepsItsOwnCookieAndCsrfToken() {
    browser.setCookie("SIGNIN", "of-the-browser");

    HttpResponse<String> posted =
        browser.send(
            "POST",
            "/sign-in",
            BodyPublishers.ofString("email=a%40b.example&password=p%26q&_csrf=t"),
            "Content-Type",
            "application/x-www-form-urlencoded");

    assertThat(posted.statusCode()).isEqualTo(200);
    JsonNode seen = Browser.json(posted);
    assertThat(seen.path("headers").path("cookie").asString()).isEqualTo("SIGNIN=of-the-browser");
    assertThat(seen.path("body").asString().split("&"))
        .containsExactlyInAnyOrder("email=a%40b.example", "password=p%26q", "_csrf=t");
  }

  @Test
  void aWebhookNeedsNoCsrfToken() {
    assertThat(browser.postForged("/api/payments/webhooks/sandbox", "{}").statusCode())
        .isEqualTo(200);
  }

  @Test
  void everyServicesDocumentIsBehindTheDocs() {
    assertThat(Browser.json(browser.get("/docs/openapi/user-service")).path("uri").asString())
        .isEqualTo("/v3/api-docs");
    JsonNode config = Browser.json(browser.get("/docs/openapi/gateway/swagger-config"));
    assertThat(config.path("urls").size()).isEqualTo(7);
  }
}
