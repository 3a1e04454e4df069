package emporium.catalog.product.web;

import emporium.catalog.product.ProductView;
import emporium.catalog.product.ProductView.CategoryName;
import emporium.catalog.product.Specification;
import emporium.events.Money;
import emporium.events.product.Availability;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param picture the leading picture, a path below the public address
 */
@Schema(name = "Product")
record ProductResponse(
    UUID productId,
    String sku,
    String slug,
    String title,
    String brand,
    CategoryName category,
    Money price,
    @Nullable String picture,
    Availability availability,
    String description,
    List<Specification> specifications,
    List<String> pictures,
    long version) {

  static ProductResponse of(ProductView product) {
    return new ProductResponse(
        product.productId(),
        product.sku().value(),
        product.slug().value(),
        product.title(),
        product.brand(),
        product.category(),
        product.price(),
        product.pictures().stream().findFirst().orElse(null),
        product.availability(),
        product.description(),
        product.specifications(),
        product.pictures(),
        product.version());
  }
}
