package emporium.catalog.product.web;

import emporium.catalog.config.CatalogProperties;
import emporium.catalog.inventory.Availability;
import emporium.catalog.product.EditProduct;
import emporium.catalog.product.FindProducts;
import emporium.catalog.product.FindProducts.Filter;
import emporium.catalog.product.FindProducts.StockedProduct;
import emporium.catalog.product.PutOnSale;
import emporium.catalog.product.WithdrawProduct;
import emporium.starter.paging.Cursor;
import emporium.starter.paging.KeysetPage;
import emporium.starter.problem.FieldProblem;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import emporium.starter.text.Slug;
import emporium.starter.text.TextOf;
import emporium.starter.version.EntityVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/backoffice/products")
@SecurityRequirement(name = "bearer")
@Tag(name = "Back office")
class BackofficeProductController {

  private final FindProducts findProducts;
  private final EditProduct editProduct;
  private final PutOnSale putOnSale;
  private final WithdrawProduct withdrawProduct;
  private final CatalogProperties settings;

  BackofficeProductController(
      FindProducts findProducts,
      EditProduct editProduct,
      PutOnSale putOnSale,
      WithdrawProduct withdrawProduct,
      CatalogProperties settings) {
    this.findProducts = findProducts;
    this.editProduct = editProduct;
    this.putOnSale = putOnSale;
    this.withdrawProduct = withdrawProduct;
    this.settings = settings;
  }

  @GetMapping
  @Operation(
      operationId = "listAllProducts",
      summary = "Products, withdrawn ones included, newest first (catalog.write)")
  ResponseEntity<KeysetPage<ListedProductResponse>> list(
      @Parameter(description = "How the title in the shop's own language begins, or a SKU")
          @RequestParam(required = false)
          @Size(min = 1, max = 160) @Nullable String q,
      @Parameter(description = "Slug of the only category wanted")
          @RequestParam(required = false)
          @TextOf(Slug.class)
          @Nullable String category,
      @RequestParam(required = false) @Nullable PublicationStatus status,
      @Parameter(description = "Of at least one variant") @RequestParam(required = false)
          @Nullable Availability availability,
      @RequestParam(defaultValue = "50") @Min(1) @Max(100) int size,
      @Parameter(description = "The next of the page before") @RequestParam(required = false)
          @Nullable Cursor after,
      @Parameter(hidden = true) Locale locale) {
    var filter =
        new Filter(
            q,
            category,
            status == null ? null : status == PublicationStatus.PUBLISHED,
            availability);
    UUID last = Cursor.keyOf(after, UUID::fromString);
    return KeysetPage.of(
            findProducts.list(filter, last, size + 1),
            size,
            each -> Cursor.of(each.product().productId()))
        .map(each -> ListedProductResponse.of(each, locale))
        .toResponse();
  }

  @GetMapping("/{productId}")
  @Operation(
      operationId = "getAnyProduct",
      summary = "A product with all that is edited of it (catalog.write)")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BackofficeProductResponse.class)))
  ResponseEntity<?> show(@PathVariable UUID productId, @Parameter(hidden = true) Locale locale) {
    return answer(productId, locale);
  }

  @PutMapping("/{productId}/texts")
  @Operation(
      operationId = "editTexts",
      summary = "Replace a product's texts in all languages (catalog.write)",
      description = "The address of its page stays, whatever its title becomes.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BackofficeProductResponse.class)))
  ResponseEntity<?> editTexts(
      @PathVariable UUID productId,
      @Parameter(description = "The ETag of the product as you read it")
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String seen,
      @RequestBody @Valid EditTextsRequest request,
      @Parameter(hidden = true) Locale locale) {
    EntityVersion version = EntityVersion.ifMatch(seen);
    refuse(request.errors(settings.locale()));
    return answer(
        editProduct.texts(productId, version.number(), request.toTexts()), productId, locale);
  }

  @PutMapping("/{productId}/variants/{variantId}/prices")
  @Operation(
      operationId = "changePrices",
      summary = "Replace all prices of a variant (catalog.write)")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BackofficeProductResponse.class)))
  ResponseEntity<?> changePrices(
      @PathVariable UUID productId,
      @PathVariable UUID variantId,
      @Parameter(description = "The ETag of the product as you read it")
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String seen,
      @RequestBody @Valid ChangePricesRequest request,
      @Parameter(hidden = true) Locale locale) {
    EntityVersion version = EntityVersion.ifMatch(seen);
    refuse(request.errors(settings.currency()));
    return answer(
        editProduct.prices(productId, variantId, version.number(), request.toPrices()),
        productId,
        locale);
  }

  @PostMapping("/{productId}/publication")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "publishProduct", summary = "Put a product on sale (catalog.write)")
  void publish(@PathVariable UUID productId) {
    if (!putOnSale.put(productId)) {
      throw unknown().toException();
    }
  }

  @DeleteMapping("/{productId}/publication")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "withdrawProduct", summary = "Take a product off sale (catalog.write)")
  void withdraw(@PathVariable UUID productId) {
    if (!withdrawProduct.withdraw(productId)) {
      throw unknown().toException();
    }
  }

  private ResponseEntity<?> answer(EditProduct.Outcome outcome, UUID productId, Locale locale) {
    return switch (outcome) {
      case EditProduct.Outcome.Edited _ -> answer(productId, locale);
      case EditProduct.Outcome.Stale _ -> EntityVersion.stale().toResponse();
      case EditProduct.Outcome.Unknown _ -> unknown().toResponse();
    };
  }

  private ResponseEntity<?> answer(UUID productId, Locale locale) {
    StockedProduct product =
        findProducts.find(productId).orElseThrow(() -> unknown().toException());
    return ResponseEntity.ok()
        .eTag(new EntityVersion(product.product().version()).tag())
        .body(BackofficeProductResponse.of(product, locale));
  }

  private static void refuse(List<FieldProblem> errors) {
    if (!errors.isEmpty()) {
      throw Problem.of(ProblemType.INVALID_REQUEST)
          .detail("Check the fields named in errors.")
          .errors(errors)
          .toException();
    }
  }

  private static Problem unknown() {
    return Problem.notFound("This product");
  }
}
