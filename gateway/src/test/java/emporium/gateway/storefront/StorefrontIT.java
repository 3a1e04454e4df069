package emporium.gateway.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.Browser;
import emporium.gateway.GatewayTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class StorefrontIT {

  @LocalServerPort int port;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/cart",
        "/c/boots",
        "/search?q=boot",
        "/p/trail-boot",
        "/orders/1",
        "/register",
        "/verify-email?token=x",
        "/no/such/page"
      })
  void everyPageIsTheStorefront(String path) {
    HttpResponse<String> response = browser.open(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("storefront of tests");
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/missing.js",
        "/favicon.ico.map",
        "/api/unknown",
        "/docs/unknown",
        "/session/unknown",
        "/internal/products",
        "/META-INF/resources/index.html"
      })
  void whatIsNoPageIsNotFound(String path) {
    HttpResponse<String> response = browser.get(path);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(404);
    assertThat(response.body()).doesNotContain("storefront of tests");
  }

  @Test
  void hashedFilesAreGoodForEverAndCompressed() {
    HttpResponse<String> response =
        browser.get("/assets/app-1a2b3c4d.js", "Accept-Encoding", "gzip");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Cache-Control").orElseThrow())
        .contains("max-age=31536000", "public", "immutable");
    assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void thePageOfTheDocsIsServedHere() {
    HttpResponse<String> docs = browser.open("/docs");
    assertThat(docs.statusCode()).isEqualTo(302);

    HttpResponse<String> page =
        browser.open(Browser.locationOf(docs).replaceFirst("^https?://[^/]+", ""));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("swagger-ui");
  }
}
