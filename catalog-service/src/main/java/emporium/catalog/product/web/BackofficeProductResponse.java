package emporium.catalog.product.web;

import emporium.catalog.inventory.Availability;
import emporium.catalog.inventory.ShowStock.StockCount;
import emporium.catalog.locale.Localized;
import emporium.catalog.media.web.PictureResponse;
import emporium.catalog.product.FindProducts.StockedProduct;
import emporium.catalog.product.Price;
import emporium.catalog.product.ProductSnapshot;
import emporium.catalog.product.ProductSnapshot.VariantSnapshot;
import emporium.catalog.product.ProductText;
import emporium.catalog.product.VariantContent;
import emporium.money.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product with all that staff edit of it. What is not edited reads in one language.
 *
 * @param texts in all languages, the shop's own first
 * @param variants those that are offered, the leading one first
 * @param publishedAt when it was published or withdrawn last
 * @param version as the {@code ETag} has it
 */
@Schema(name = "BackofficeProduct")
record BackofficeProductResponse(
    UUID productId,
    String slug,
    PublicationStatus status,
    List<TextResponse> texts,
    String brand,
    ProductResponse.CategoryName category,
    List<PictureResponse> pictures,
    List<ProductResponse.ProductOption> options,
    List<VariantResponse> variants,
    Instant publishedAt,
    long version) {

  /** What is said about it in one language. */
  @Schema(name = "ProductText")
  record TextResponse(
      String locale,
      String title,
      String description,
      List<ProductResponse.SpecificationLine> specifications) {

    private static TextResponse of(ProductText text) {
      return new TextResponse(
          text.locale(),
          text.title(),
          text.description(),
          text.specifications().stream()
              .map(line -> new ProductResponse.SpecificationLine(line.name(), line.value()))
              .toList());
    }
  }

  /**
   * @param prices every one there is or will be
   */
  @Schema(name = "BackofficeVariant")
  record VariantResponse(
      UUID variantId,
      String sku,
      List<ProductResponse.SelectedOption> selection,
      String taxClass,
      int weightGrams,
      boolean requiresShipping,
      List<PriceWindow> prices,
      VariantStock stock) {

    private static VariantResponse of(VariantSnapshot variant, StockCount stock) {
      VariantContent content = variant.content();
      return new VariantResponse(
          variant.variantId(),
          content.sku().value(),
          content.selection().stream()
              .map(each -> new ProductResponse.SelectedOption(each.option(), each.value()))
              .toList(),
          content.taxClass(),
          content.weightGrams(),
          content.requiresShipping(),
          content.prices().stream().map(PriceWindow::of).toList(),
          new VariantStock(
              stock.onHand(),
              stock.reserved(),
              stock.onHand() - stock.reserved(),
              stock.availability()));
    }
  }

  /**
   * A price while it is valid.
   *
   * @param former before a reduction
   * @param lowestOf30Days the lowest of the 30 days before a reduction
   * @param validFromAt absent if it always was
   * @param validUntilAt exclusive, absent if it has no end
   */
  record PriceWindow(
      Money amount,
      @Nullable Money former,
      @Nullable Money lowestOf30Days,
      ProductResponse.@Nullable PricePerUnit perUnit,
      @Nullable Instant validFromAt,
      @Nullable Instant validUntilAt) {

    private static PriceWindow of(Price price) {
      ProductResponse.VariantPrice shown = ProductResponse.VariantPrice.of(price);
      return new PriceWindow(
          shown.amount(),
          shown.former(),
          shown.lowestOf30Days(),
          shown.perUnit(),
          price.validFromAt(),
          price.validUntilAt());
    }
  }

  /**
   * @param onHand units in the warehouse, reserved ones included
   * @param reserved for orders
   * @param available can be sold
   */
  record VariantStock(int onHand, int reserved, int available, Availability availability) {}

  static BackofficeProductResponse of(StockedProduct stocked, Locale locale) {
    ProductSnapshot product = stocked.product();
    String title = product.text(locale).title();
    return new BackofficeProductResponse(
        product.productId(),
        product.slug().value(),
        PublicationStatus.of(product),
        product.texts().stream().map(TextResponse::of).toList(),
        product.brand(),
        new ProductResponse.CategoryName(
            product.category().slug(), Localized.in(product.category().name(), locale)),
        product.pictures().stream()
            .map(picture -> PictureResponse.of(picture, title, locale))
            .toList(),
        product.options().stream().map(option -> ProductResponse.option(option, locale)).toList(),
        product.variants().stream()
            .map(variant -> VariantResponse.of(variant, stocked.stockOf(variant.variantId())))
            .toList(),
        product.publishedAt(),
        product.version());
  }
}
