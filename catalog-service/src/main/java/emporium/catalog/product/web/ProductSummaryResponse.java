package emporium.catalog.product.web;

import emporium.catalog.product.ProductView;
import emporium.catalog.product.ProductView.CategoryName;
import emporium.events.Money;
import emporium.events.product.Availability;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param picture path below the public address
 */
@Schema(name = "ProductSummary")
record ProductSummaryResponse(
    UUID productId,
    String sku,
    String slug,
    String title,
    String brand,
    CategoryName category,
    Money price,
    @Nullable String picture,
    Availability availability) {

  static ProductSummaryResponse of(ProductView product) {
    return new ProductSummaryResponse(
        product.productId(),
        product.sku().value(),
        product.slug().value(),
        product.title(),
        product.brand(),
        product.category(),
        product.price(),
        product.pictures().stream().findFirst().orElse(null),
        product.availability());
  }
}
