package emporium.gateway.storefront;

import emporium.gateway.storefront.CatalogueAnswers.CategoryAddress;
import emporium.gateway.storefront.CatalogueAnswers.ProductAddress;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The addresses of all pages, in each language: an index, one map of categories and content, and as
 * many of products as it takes.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps XML format</a>
 */
@RestController
@Hidden
class Sitemap {

  /**
   * With an address for each language that is 30,000 of the 50,000 a map may have; and with the
   * longest slugs a map stays below the 50 MB it may have.
   */
  private static final int PRODUCTS_OF_A_MAP = 10_000;

  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Catalogue catalogue;
  private final PublicAddress address;

  Sitemap(Catalogue catalogue, PublicAddress address) {
    this.catalogue = catalogue;
    this.address = address;
  }

  @GetMapping("/sitemap.xml")
  void index(HttpServletResponse response) throws IOException {
    long products =
        catalogue.categoryAddresses().stream().mapToLong(CategoryAddress::productCount).sum();
    try (var index = SitemapXml.index(start(response), address)) {
      index.map("/sitemap-pages.xml");
      for (long map = 1; map <= Math.ceilDiv(products, PRODUCTS_OF_A_MAP); map++) {
        index.map("/sitemap-products-" + map + ".xml");
      }
    }
  }

  @GetMapping("/sitemap-pages.xml")
  void pages(HttpServletResponse response) throws IOException {
    List<CategoryAddress> categories = catalogue.categoryAddresses();
    try (var map = SitemapXml.map(start(response), address)) {
      map.page("/", lastChange(categories));
      for (String name : PagePath.CONTENT) {
        map.page("/" + name, null);
      }
      for (CategoryAddress category : categories) {
        map.page(PagePath.ofCategory(category.slug()), category.changedAt());
      }
    }
  }

  private static @Nullable Instant lastChange(List<CategoryAddress> categories) {
    return categories.stream()
        .map(CategoryAddress::changedAt)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  @GetMapping("/sitemap-products-{number:[1-9][0-9]{0,4}}.xml")
  void products(@PathVariable int number, HttpServletResponse response) throws IOException {
    List<ProductAddress> products = catalogue.productAddresses(number - 1, PRODUCTS_OF_A_MAP);
    if (products.isEmpty()) {
      throw Problem.notFound("This map").toException();
    }
    try (var map = SitemapXml.map(start(response), address)) {
      for (ProductAddress product : products) {
        map.page(PagePath.ofProduct(product.slug()), product.changedAt());
      }
    }
  }

  private static HttpServletResponse start(HttpServletResponse response) {
    response.setContentType(MediaType.APPLICATION_XML_VALUE);
    response.setHeader(
        HttpHeaders.CACHE_CONTROL,
        CacheControl.maxAge(Duration.ofHours(1)).cachePublic().getHeaderValue());
    return response;
  }

  /** A crawler that is told to come again keeps what it knows; an empty map would take it away. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> later(CatalogueUnavailable e) {
    return Problem.of(ProblemType.DEPENDENCY_UNAVAILABLE)
        .detail("The catalogue does not answer.")
        .retryAfter(PAUSE)
        .toResponse();
  }
}
