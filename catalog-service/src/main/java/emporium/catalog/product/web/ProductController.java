package emporium.catalog.product.web;

import emporium.catalog.product.ListProducts;
import emporium.catalog.product.MakeOffers;
import emporium.catalog.product.Offer;
import emporium.catalog.product.ProductSnapshot;
import emporium.catalog.product.ShowProduct;
import emporium.catalog.product.ShowProduct.Outcome;
import emporium.starter.paging.Cursor;
import emporium.starter.paging.KeysetPage;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import emporium.starter.text.Slug;
import emporium.starter.text.TextOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@Tag(name = "Products")
class ProductController {

  private static final ProblemType WITHDRAWN =
      new ProblemType("product-withdrawn", HttpStatus.GONE, "The product was withdrawn");

  private static final CacheControl SHORTLY =
      CacheControl.maxAge(Duration.ofSeconds(10)).cachePublic();

  /** Kept, but asked about each time: a price should not be older than the page shows. */
  private static final CacheControl IF_UNCHANGED = CacheControl.noCache().cachePublic();

  private final ListProducts listProducts;
  private final ShowProduct showProduct;
  private final MakeOffers makeOffers;

  ProductController(ListProducts listProducts, ShowProduct showProduct, MakeOffers makeOffers) {
    this.listProducts = listProducts;
    this.showProduct = showProduct;
    this.makeOffers = makeOffers;
  }

  @GetMapping("/api/products")
  @Operation(operationId = "listProducts", summary = "Products on sale, newest first")
  ResponseEntity<KeysetPage<ProductSummaryResponse>> list(
      @Parameter(description = "Slug of the only category wanted")
          @RequestParam(required = false)
          @TextOf(Slug.class)
          @Nullable String category,
      @RequestParam(defaultValue = "24") @Min(1) @Max(100) int size,
      @Parameter(description = "The next of the page before") @RequestParam(required = false)
          @Nullable Cursor after,
      @Parameter(hidden = true) Locale locale) {
    UUID last = Cursor.keyOf(after, UUID::fromString);
    List<ProductSnapshot> rest =
        listProducts
            .list(category, last, size + 1)
            .orElseThrow(() -> Problem.notFound("This category").toException());
    KeysetPage<ProductSnapshot> page =
        KeysetPage.of(rest, size, product -> Cursor.of(product.productId()));
    List<ProductSummaryResponse> offers =
        makeOffers.of(page.items()).stream()
            .map(offer -> ProductSummaryResponse.of(offer, locale))
            .toList();
    return new KeysetPage<>(offers, page.next())
        .toResponse(
            ResponseEntity.ok()
                .cacheControl(SHORTLY)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE));
  }

  @GetMapping("/api/products/{slugOrId}")
  @Operation(operationId = "getProduct", summary = "One product on sale")
  ResponseEntity<ProductResponse> show(
      @PathVariable String slugOrId, @Parameter(hidden = true) Locale locale) {
    return switch (showProduct.show(slugOrId)) {
      case Outcome.OnSale(ProductSnapshot product) -> page(product, locale);
      case Outcome.Moved(Slug slug) -> movedTo(slug);
      case Outcome.Withdrawn _ -> throw withdrawn().toException();
      case Outcome.Absent _ -> throw absent().toException();
    };
  }

  private ResponseEntity<ProductResponse> page(ProductSnapshot product, Locale locale) {
    Offer offer = makeOffers.of(product).orElseThrow(() -> absent().toException());
    return ResponseEntity.ok()
        .cacheControl(IF_UNCHANGED)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(ProductResponse.of(offer, locale));
  }

  /** Not for ever: the product may be given its former address again. */
  private static ResponseEntity<ProductResponse> movedTo(Slug slug) {
    URI address =
        ServletUriComponentsBuilder.fromCurrentRequest()
            .host(null)
            .scheme(null)
            .port(null)
            .replacePath("/api/products/" + slug)
            .build(true)
            .toUri();
    return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
        .cacheControl(SHORTLY)
        .location(address)
        .build();
  }

  private static Problem withdrawn() {
    return Problem.of(WITHDRAWN).detail("This product is not sold any more.");
  }

  private static Problem absent() {
    return Problem.notFound("This product");
  }
}
