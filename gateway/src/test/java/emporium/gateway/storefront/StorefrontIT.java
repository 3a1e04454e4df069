package emporium.gateway.storefront;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.Browser;
import emporium.gateway.GatewayTest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** The catalogue of these tests answers what no page can be made of. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/c/boots", "/p/trail-boot", "/de/help"})
  void aPageDoesNotNeedTheCatalogue(String path) {
    HttpResponse<String> response = browser.open(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("storefront of tests").doesNotContain("noindex");
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
  }

  @Test
  void crawlersComeAgainForASitemap() {
    HttpResponse<String> response = browser.get("/sitemap.xml");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Retry-After")).contains("60");
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

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/docs/"})
  void thePageOfTheDocsIsServedHere(String address) throws Exception {
    HttpResponse<String> answer = browser.open(address);
    while (answer.statusCode() == 302) {
      // Without host and port, which a load balancer in front may not pass on.
      assertThat(Browser.locationOf(answer)).startsWith("/");
      answer = browser.open(Browser.locationOf(answer));
    }

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("swagger-ui");
    assertThat(stylesAllowedBy(answer)).isEqualTo("'self' 'sha256-" + hashOfLogoStyle() + "'");
    assertThat(stylesAllowedBy(browser.open("/"))).isEqualTo("'self'");
  }

  private static String stylesAllowedBy(HttpResponse<String> page) {
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    return policy.replaceFirst(".*style-src ([^;]*);.*", "$1");
  }

  private String hashOfLogoStyle() throws Exception {
    String script = browser.open("/swagger-ui/swagger-ui-standalone-preset.js").body();
    Matcher style = Pattern.compile("createElement\\(\"style\",null,\"([^\"]*)\"").matcher(script);
    assertThat(style.find()).isTrue();
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(UTF_8));
    return Base64.getEncoder().encodeToString(hash);
  }

  @Test
  void theHomePagesPictureIsGoodForADay() {
    HttpResponse<String> response = browser.get("/hero/hero-768.webp");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("image/webp");
    assertThat(response.headers().firstValue("Cache-Control")).contains("max-age=86400, public");
  }
}
