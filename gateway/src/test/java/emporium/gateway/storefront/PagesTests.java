package emporium.gateway.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import emporium.gateway.TestSettings;
import emporium.gateway.language.Language;
import emporium.gateway.storefront.Answer.Absent;
import emporium.gateway.storefront.Answer.Found;
import emporium.gateway.storefront.Answer.Moved;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PagesTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Catalogue catalogue = mock(Catalogue.class);
  private final PublicAddress address =
      new PublicAddress(TestSettings.of("https://shop.example", "http://localhost:8082"));
  private final StructuredData structured = new StructuredData(address);
  private final PageTemplate template = new PageTemplate(address);

  @BeforeEach
  void fillTheShop() {
    when(catalogue.categories(any()))
        .thenReturn(CatalogueJson.read(CatalogueJson.CATEGORIES, new TypeReference<>() {}));
    when(catalogue.newestProducts(any()))
        .thenReturn(CatalogueJson.read(CatalogueJson.BOOTS, new TypeReference<>() {}));
    when(catalogue.products(any(), any()))
        .thenReturn(new Found<>(CatalogueJson.read(CatalogueJson.BOOTS, new TypeReference<>() {})));
  }

  @Test
  void aProductIsDescribedForSearchEnginesAndOtherSites() {
    Document page = product(Language.GERMAN, CatalogueJson.TRAIL_BOOT);

    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("de");
    assertThat(page.title()).isEqualTo("Trail Boot – Emporium");
    assertThat(page.select("meta[name=description]").eachAttr("content"))
        .containsExactly("Keeps dry. For long ways over stones.");
    assertThat(page.expectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://shop.example/de/p/trail-boot");
    assertThat(alternates(page))
        .isEqualTo(
            Map.of(
                "en", "https://shop.example/p/trail-boot",
                "de", "https://shop.example/de/p/trail-boot",
                "es", "https://shop.example/es/p/trail-boot",
                "x-default", "https://shop.example/p/trail-boot"));
    assertThat(openGraph(page, "og:type")).isEqualTo("product");
    assertThat(openGraph(page, "og:url")).isEqualTo("https://shop.example/de/p/trail-boot");
    assertThat(openGraph(page, "og:image"))
        .isEqualTo("https://shop.example/api/media/trail-boot-1600.webp");
    Element preload = page.expectFirst("head > link[rel=preload]");
    assertThat(preload.elementSiblingIndex())
        .as("asked for before any script")
        .isLessThan(page.expectFirst("head > script").elementSiblingIndex());
    assertThat(preload.attr("as")).isEqualTo("image");
    assertThat(preload.attr("imagesrcset"))
        .isEqualTo("/api/media/trail-boot-400.webp 400w, /api/media/trail-boot-1600.webp 1600w");
    Element leading = page.expectFirst("#root img");
    assertThat(leading.attr("srcset")).isEqualTo(preload.attr("imagesrcset"));
    assertThat(leading.attr("sizes")).isEqualTo(preload.attr("imagesizes"));
    assertThat(leading.attr("width")).isEqualTo("1600");
  }

  private static Map<String, String> alternates(Document page) {
    return page.select("link[rel=alternate]").stream()
        .collect(Collectors.toMap(link -> link.attr("hreflang"), link -> link.attr("href")));
  }

  private static String openGraph(Document page, String property) {
    return page.expectFirst("meta[property=" + property + "]").attr("content");
  }

  @Test
  void aProductReadsWithoutScripts() {
    Element root = product(Language.GERMAN, CatalogueJson.TRAIL_BOOT).expectFirst("#root");

    assertThat(root.select("h1").eachText()).containsExactly("Trail Boot");
    assertThat(root.select("main p").eachText())
        .contains(
            "Northway",
            "ab 1.234,90 €",
            "Vorher: 1.500,00 €",
            "Nur noch wenige da",
            "Keeps dry.",
            "For long ways over stones.");
    assertThat(root.select("img").eachAttr("alt")).containsExactly("A brown boot", "Its sole");
    assertThat(root.select("ol a").eachAttr("href"))
        .containsExactly("/de", "/de/c/boots", "/de/p/trail-boot");
    assertThat(root.select("header li a").eachText()).containsExactly("Boots", "Lamps & Lights");
    assertThat(root.select("dt").eachText()).containsExactly("Weight");
    assertThat(root.select("[style], script")).isEmpty();
  }

  @Test
  void severalVariantsAreAnAggregateOffer() {
    JsonNode product =
        structuredData(product(Language.ENGLISH, CatalogueJson.TRAIL_BOOT), "Product");

    assertThat(product.at("/name").asString()).isEqualTo("Trail Boot");
    assertThat(product.at("/brand/name").asString()).isEqualTo("Northway");
    assertThat(product.at("/image/0").asString())
        .isEqualTo("https://shop.example/api/media/trail-boot-1600.webp");
    JsonNode offers = product.at("/offers");
    assertThat(offers.at("/@type").asString()).isEqualTo("AggregateOffer");
    assertThat(offers.at("/lowPrice").asString()).isEqualTo("1234.90");
    assertThat(offers.at("/highPrice").asString()).isEqualTo("1300.00");
    assertThat(offers.at("/priceCurrency").asString()).isEqualTo("EUR");
    assertThat(offers.at("/offerCount").asInt()).isEqualTo(2);
    assertThat(offers.at("/offers/1/availability").asString())
        .isEqualTo("https://schema.org/LimitedAvailability");
  }

  @Test
  void oneVariantIsAnOffer() {
    JsonNode offer =
        structuredData(product(Language.ENGLISH, CatalogueJson.HOSTILE), "Product").at("/offers");

    assertThat(offer.at("/@type").asString()).isEqualTo("Offer");
    assertThat(offer.at("/price").asString()).isEqualTo("500");
    assertThat(offer.at("/priceCurrency").asString()).isEqualTo("JPY");
    assertThat(offer.at("/availability").asString()).isEqualTo("https://schema.org/InStock");
    assertThat(offer.at("/url").asString()).isEqualTo("https://shop.example/p/hostile");
  }

  @Test
  void theWayToAProductIsAList() {
    JsonNode way =
        structuredData(product(Language.SPANISH, CatalogueJson.TRAIL_BOOT), "BreadcrumbList")
            .at("/itemListElement");

    assertThat(way).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(way.get(i).at("/@type").asString()).isEqualTo("ListItem");
      assertThat(way.get(i).at("/position").asInt()).isEqualTo(i + 1);
      assertThat(way.get(i).at("/name").asString()).isNotBlank();
    }
    assertThat(way.at("/1/item").asString()).isEqualTo("https://shop.example/es/c/boots");
  }

  @Test
  void hostileTextStaysText() {
    Document page = product(Language.ENGLISH, CatalogueJson.HOSTILE);
    String title = "</script><script>alert(1)</script> \"quoted\" 'n' \u2028 & more";

    assertThat(page.select("script:not([type^=application])").eachAttr("src"))
        .containsExactly("/assets/app-1a2b3c4d.js");
    assertThat(page.select("[onerror], [onload], b")).isEmpty();
    assertThat(page.expectFirst("h1").wholeText()).isEqualTo(title);
    assertThat(openGraph(page, "og:title")).isEqualTo(title + " – Emporium");
    assertThat(structuredData(page, "Product").at("/name").asString()).isEqualTo(title);
    assertThat(pageData(page).at("/1/data/title").asString()).isEqualTo(title);
    assertThat(page.select("script[type^=application]"))
        .allSatisfy(block -> assertThat(block.data()).doesNotContain("<", "\u2028", "\u2029"));
  }

  @Test
  void theWebClientGetsTheAnswersThePageWasMadeOf() {
    JsonNode data = pageData(product(Language.GERMAN, CatalogueJson.TRAIL_BOOT));

    assertThat(data)
        .isEqualTo(
            JSON.readTree(
                """
                [
                  {"key": ["categories", "de"], "data": %s},
                  {"key": ["product", "de", "trail-boot"], "data": %s}
                ]
                """
                    .formatted(CatalogueJson.CATEGORIES, CatalogueJson.TRAIL_BOOT)));
  }

  @Test
  void aCategoryListsItsProducts() {
    Document page = fill(new CategoryPage(catalogue, structured).of(Language.SPANISH, "boots"));

    assertThat(page.title()).isEqualTo("Boots – Emporium");
    assertThat(page.select("main ul a").eachAttr("href"))
        .containsExactly("/es/p/trail-boot", "/es/p/rain-boot");
    assertThat(page.select("main ul p").eachText())
        .contains("desde 1.234,90 €", "39,90 €", "Antes: 49,90 €");
    JsonNode list = structuredData(page, "ItemList").at("/itemListElement");
    assertThat(list).hasSize(2);
    assertThat(list.at("/1/position").asInt()).isEqualTo(2);
    assertThat(list.at("/1/url").asString()).isEqualTo("https://shop.example/es/p/rain-boot");
    assertThat(structuredData(page, "BreadcrumbList").at("/itemListElement")).hasSize(2);
    assertThat(pageData(page).at("/1/key").toString()).isEqualTo("[\"products\",\"es\",\"boots\"]");
  }

  @Test
  void aCategoryWithNothingOnSaleHasNoPage() {
    assertThat(new CategoryPage(catalogue, structured).of(Language.ENGLISH, "hats"))
        .isInstanceOf(Absent.class);
  }

  @Test
  void aProductThatMovedHasItsPageElsewhere() {
    when(catalogue.product(any(), any())).thenReturn(new Moved<>("hiking-boot"));

    assertThat(new ProductPage(catalogue, structured).of(Language.ENGLISH, "trail-boot"))
        .isEqualTo(new Moved<>("hiking-boot"));
  }

  @ParameterizedTest
  @EnumSource
  void theHomePageIntroducesTheShop(Language language) {
    Document page = parse(template.fill(new HomePage(catalogue, structured).in(language)));

    JsonNode site = structuredData(page, "WebSite");
    assertThat(site.at("/url").asString()).isEqualTo(address.of(language, "/"));
    assertThat(site.at("/potentialAction/@type").asString()).isEqualTo("SearchAction");
    assertThat(site.at("/potentialAction/target/urlTemplate").asString())
        .isEqualTo(address.of(language, "/search") + "?q={search_term_string}");
    assertThat(site.at("/potentialAction/query-input").asString())
        .isEqualTo("required name=search_term_string");
    JsonNode organization = structuredData(page, "Organization");
    assertThat(organization.at("/name").asString()).isEqualTo("Emporium");
    assertThat(organization.at("/logo").asString()).startsWith("https://shop.example/");
    assertThat(page.select("main ul a")).hasSize(2);
    assertThat(pageData(page).at("/1/key").toString())
        .isEqualTo("[\"products\",\"" + language.tag() + "\"]");
  }

  @ParameterizedTest
  @EnumSource
  void everyPageOfContentHasATitleAndADescription(Language language) {
    List<Document> pages =
        PagePath.CONTENT.stream()
            .map(name -> parse(template.fill(new ContentPage(catalogue).of(language, name))))
            .toList();

    assertThat(pages).extracting(Document::title).doesNotHaveDuplicates();
    assertThat(pages)
        .allSatisfy(page ->
            assertThat(page.expectFirst("meta[name=description]").attr("content")).isNotBlank());
  }

  @Test
  void descriptionsEndAtAWord() {
    assertThat(ProductPage.shorten("  one\n two  ")).isEqualTo("one two");
    assertThat(ProductPage.shorten("word ".repeat(60)))
        .hasSizeLessThanOrEqualTo(160)
        .endsWith("word…");
    assertThat(ProductPage.shorten("x".repeat(300))).hasSizeLessThanOrEqualTo(160);
  }

  private Document product(Language language, String json) {
    when(catalogue.product(any(), any()))
        .thenReturn(new Found<>(CatalogueJson.read(json, new TypeReference<>() {})));
    return fill(new ProductPage(catalogue, structured).of(language, "asked-for"));
  }

  private Document fill(Answer<Page> answer) {
    return parse(template.fill(answer.required()));
  }

  private static Document parse(String html) {
    return Jsoup.parse(html);
  }

  private static JsonNode structuredData(Document page, String type) {
    return jsonBlocks(page, "script[type=application/ld+json]")
        .filter(thing -> thing.at("/@type").asString().equals(type))
        .peek(thing -> assertThat(thing.at("/@context").asString()).isEqualTo("https://schema.org"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode pageData(Document page) {
    return jsonBlocks(page, "script#page-data[type=application/json]").findFirst().orElseThrow();
  }

  private static Stream<JsonNode> jsonBlocks(Document page, String selector) {
    return page.select(selector).stream().map(block -> JSON.readTree(block.data()));
  }
}
