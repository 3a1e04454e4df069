package emporium.gateway.storefront;

import emporium.gateway.language.Language;
import emporium.gateway.storefront.Answer.Absent;
import emporium.gateway.storefront.Answer.Found;
import emporium.gateway.storefront.Answer.Moved;
import emporium.gateway.storefront.Answer.Withdrawn;
import emporium.gateway.storefront.PagePath.Kind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.BodyBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Serves the pages of the storefront. The web client shows them all; of those that everybody may
 * read, crawlers and the first paint get the content as plain HTML. Without the catalogue that
 * content is left out, and nothing else.
 */
@Configuration(proxyBeanMethods = false)
class StorefrontPages {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  /**
   * Browsers ask each time, so that no page names files of an older build than the gateway has;
   * shared caches spare it the crowd.
   */
  private static final CacheControl SHARED =
      CacheControl.maxAge(Duration.ZERO)
          .cachePublic()
          .sMaxAge(Duration.ofMinutes(1))
          .staleWhileRevalidate(Duration.ofMinutes(1));

  private final StorefrontPaths paths;
  private final PageTemplate template;
  private final HomePage homePage;
  private final CategoryPage categoryPage;
  private final ProductPage productPage;
  private final ContentPage contentPage;

  StorefrontPages(
      StorefrontPaths paths,
      PageTemplate template,
      HomePage homePage,
      CategoryPage categoryPage,
      ProductPage productPage,
      ContentPage contentPage) {
    this.paths = paths;
    this.template = template;
    this.homePage = homePage;
    this.categoryPage = categoryPage;
    this.productPage = productPage;
    this.contentPage = contentPage;
  }

  @Bean
  RouterFunction<ServerResponse> pages() {
    return RouterFunctions.route(
        request -> paths.isPage(request.method().name(), request.path()), this::show);
  }

  private ServerResponse show(ServerRequest request) {
    PagePath path = PagePath.of(UriUtils.decode(request.path(), StandardCharsets.UTF_8));
    Language language = path.language();
    try {
      return switch (path.kind()) {
        case Kind.Home _ -> page(homePage.in(language));
        case Kind.Content(String name) -> page(contentPage.of(language, name));
        case Kind.Category(String slug) ->
            answer(categoryPage.of(language, slug), language, PagePath::ofCategory);
        case Kind.Product(String slug) ->
            answer(productPage.of(language, slug), language, PagePath::ofProduct);
        case Kind.Private _ -> privatePage(language);
        case Kind.Unknown _ -> missing(HttpStatus.NOT_FOUND, language);
      };
    } catch (CatalogueUnavailable _) {
      return shell(language);
    }
  }

  private ServerResponse answer(
      Answer<Page> answer, Language language, UnaryOperator<String> pathOfSlug) {
    return switch (answer) {
      case Found<Page>(Page page) -> page(page);
      case Moved<Page>(String slug) -> moved(language.path(pathOfSlug.apply(slug)));
      case Withdrawn<Page> _ -> missing(HttpStatus.GONE, language);
      case Absent<Page> _ -> missing(HttpStatus.NOT_FOUND, language);
    };
  }

  private ServerResponse page(Page page) {
    return html(ServerResponse.ok().cacheControl(SHARED), template.fill(page));
  }

  private static ServerResponse moved(String address) {
    return ServerResponse.status(HttpStatus.MOVED_PERMANENTLY)
        .cacheControl(SHARED)
        .location(URI.create(address))
        .build();
  }

  private ServerResponse missing(HttpStatus status, Language language) {
    return unlisted(ServerResponse.status(status).cacheControl(SHARED), language);
  }

  private ServerResponse privatePage(Language language) {
    return unlisted(ServerResponse.ok().cacheControl(CacheControl.noCache()), language);
  }

  /** Not for caches: the next request may find the catalogue back. */
  private ServerResponse shell(Language language) {
    return html(ServerResponse.ok().cacheControl(CacheControl.noCache()), template.shell(language));
  }

  private ServerResponse unlisted(BodyBuilder answer, Language language) {
    return html(answer.header("X-Robots-Tag", "noindex"), template.unlisted(language));
  }

  private static ServerResponse html(BodyBuilder answer, String html) {
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    return answer
        .contentType(HTML)
        .eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"")
        .body(body);
  }
}
