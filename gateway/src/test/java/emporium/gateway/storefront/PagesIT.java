package emporium.gateway.storefront;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import emporium.gateway.Browser;
import emporium.gateway.GatewayTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Pages over HTTP, with a catalogue behind them. */
@GatewayTest
class PagesIT {

  @RegisterExtension
  static final WireMockExtension CATALOGUE =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.options().dynamicPort())
          .build();

  @DynamicPropertySource
  static void address(DynamicPropertyRegistry settings) {
    settings.add("emporium.gateway.catalog-service", CATALOGUE::baseUrl);
    // Tests share the machine, and are not about time.
    settings.add("emporium.gateway.pages.patience", () -> "10s");
  }

  @LocalServerPort int port;

  private Browser browser;

  @BeforeEach
  void fillTheShop() {
    browser = new Browser(port);
    answer("/api/categories", CatalogueJson.CATEGORIES);
    answer("/api/products", CatalogueJson.BOOTS);
    answer("/api/products/trail-boot", CatalogueJson.TRAIL_BOOT);
    CATALOGUE.stubFor(get("/api/products/none").willReturn(aResponse().withStatus(404)));
    CATALOGUE.stubFor(get("/api/products/gone").willReturn(aResponse().withStatus(410)));
    CATALOGUE.stubFor(
        get("/api/products/old")
            .willReturn(
                aResponse().withStatus(301).withHeader("Location", "/api/products/trail-boot")));
    answer(
        "/internal/addresses/categories",
        """
        {"items": [
          {"slug": "boots", "productCount": 12000, "changedAt": "2026-11-20T08:00:00.123456Z"},
          {"slug": "lamps", "productCount": 1, "changedAt": "2026-11-21T08:00:00Z"}
        ]}
        """);
    CATALOGUE.stubFor(
        get(urlPathEqualTo("/internal/addresses/products")).willReturn(okJson("{\"items\": []}")));
    CATALOGUE.stubFor(
        get(urlPathEqualTo("/internal/addresses/products"))
            .withQueryParam("page", equalTo("0"))
            .withQueryParam("size", equalTo("10000"))
            .willReturn(
                okJson(
                    """
                    {"items": [{"slug": "trail-boot", "changedAt": "2026-11-20T08:00:00.123456Z"}]}
                    """)));
  }

  private static void answer(String path, String json) {
    CATALOGUE.stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
  }

  @ParameterizedTest
  @CsvSource({
    "/, en, Trail Boot",
    "/de, de, ab 1.234",
    "/es/c/boots, es, Rain Boot",
    "/p/trail-boot, en, Keeps dry.",
    "/de/help, de, Hilfe"
  })
  void publicPagesSayWhatTheyShow(String path, String language, String text) {
    HttpResponse<String> response = browser.open(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(header(response, "X-Robots-Tag")).isEmpty();
    Document page = Jsoup.parse(response.body());
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
    assertThat(page.expectFirst("#root").text()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/c/boots", "/de/p/trail-boot", "/imprint"})
  void publicPagesAreForSharedCaches(String path) {
    browser.setCookie("SESSION", "Zm9yZ2VkLXNlc3Npb24taWQ");
    HttpResponse<String> signedIn = browser.open(path);
    HttpResponse<String> guest = new Browser(port).open(path);

    assertThat(signedIn.body()).isEqualTo(guest.body());
    assertThat(guest.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(signedIn.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(header(guest, "Cache-Control"))
        .isEqualTo("max-age=0, public, s-maxage=60, stale-while-revalidate=60");
    String tag = header(guest, "ETag");
    assertThat(tag).startsWith("W/\"");
    assertThat(browser.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    HttpResponse<String> small = browser.get(path, "Accept-Encoding", "gzip");
    assertThat(header(small, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(small, "ETag")).isEqualTo(tag);
  }

  @Test
  void theContentSecurityPolicyStaysStrict() {
    HttpResponse<String> response = browser.open("/p/trail-boot");

    assertThat(header(response, "Content-Security-Policy"))
        .contains("script-src 'self';", "style-src 'self';")
        .doesNotContain("unsafe", "nonce");
    assertThat(Jsoup.parse(response.body()).select("style, [style], [onclick], [onload]"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/p/none, 404", "/de/p/gone, 410", "/c/none, 404", "/no/such/page, 404", "/en, 404"})
  void whatIsNotThereSaysSoAndIsStillThePage(String path, int status) {
    HttpResponse<String> response = browser.open(path);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).contains("/assets/app-1a2b3c4d.js");
    assertThat(header(response, "X-Robots-Tag")).isEqualTo("noindex");
  }

  @Test
  void aRenamedProductIsFoundInItsLanguage() {
    HttpResponse<String> response = browser.open("/es/p/old");

    assertThat(response.statusCode()).isEqualTo(301);
    assertThat(Browser.locationOf(response)).isEqualTo("/es/p/trail-boot");
    assertThat(header(response, "Cache-Control")).contains("s-maxage=60");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cart",
        "/checkout",
        "/orders/1",
        "/account",
        "/register",
        "/verify-email?token=x",
        "/reset-password?token=x",
        "/search?q=boot",
        "/de/cart"
      })
  void whatIsSomebodysOwnIsNotListed(String path) {
    HttpResponse<String> response = browser.open(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "X-Robots-Tag")).isEqualTo("noindex");
    assertThat(Jsoup.parse(response.body()).select("meta[name=robots]").eachAttr("content"))
        .containsExactly("noindex");
    assertThat(header(response, "Cache-Control")).isEqualTo("no-cache");
    assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void headIsAnsweredLikeGet() {
    HttpResponse<String> response = browser.send("HEAD", "/p/trail-boot", BodyPublishers.noBody());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void robotsFindTheSitemap() {
    HttpResponse<String> robots = browser.get("/robots.txt");

    assertThat(header(robots, "Content-Type")).startsWith("text/plain");
    assertThat(robots.body()).contains("\nSitemap: http://localhost:8080/sitemap.xml\n");
    Document index = xml("/sitemap.xml");
    assertThat(index.select("sitemapindex > sitemap > loc").eachText())
        .containsExactly(
            "http://localhost:8080/sitemap-pages.xml",
            "http://localhost:8080/sitemap-products-1.xml",
            "http://localhost:8080/sitemap-products-2.xml");
  }

  @Test
  void sitemapsHaveEveryPageInEveryLanguage() {
    Document pages = xml("/sitemap-pages.xml");
    assertThat(pages.select("url > loc").eachText())
        .hasSize(24)
        .contains(
            "http://localhost:8080/",
            "http://localhost:8080/de",
            "http://localhost:8080/es/help",
            "http://localhost:8080/c/lamps");

    Document products = xml("/sitemap-products-1.xml");
    assertThat(products.select("url > loc").eachText())
        .containsExactly(
            "http://localhost:8080/p/trail-boot",
            "http://localhost:8080/de/p/trail-boot",
            "http://localhost:8080/es/p/trail-boot");
    assertThat(products.select("url > lastmod").eachText()).containsOnly("2026-11-20T08:00:00Z");
    assertThat(products.expectFirst("url").select("xhtml|link[rel=alternate]").eachAttr("hreflang"))
        .containsExactly("en", "de", "es", "x-default");
    assertThat(browser.get("/sitemap-products-2.xml").statusCode()).isEqualTo(404);
  }

  private Document xml(String path) {
    HttpResponse<String> response = browser.get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith("application/xml");
    assertThat(header(response, "Cache-Control")).isEqualTo("max-age=3600, public");
    return Jsoup.parse(response.body(), Parser.xmlParser());
  }

  @ParameterizedTest
  @CsvSource({
    "/favicon.ico, image/x-icon",
    "/manifest.webmanifest, application/manifest+json",
  })
  void filesBesideThePagesHaveTheirTypes(String path, String type) {
    HttpResponse<String> response = browser.get(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith(type);
    assertThat(header(response, "Cache-Control")).isEqualTo("max-age=86400, public");
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
