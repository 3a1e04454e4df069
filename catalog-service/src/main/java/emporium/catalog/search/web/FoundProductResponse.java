package emporium.catalog.search.web;

import emporium.catalog.search.FoundCategory;
import emporium.catalog.search.FoundProduct;
import emporium.events.Money;
import emporium.events.product.Availability;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param highlight HTML: a part of the description with the words found in {@code <em>}
 */
@Schema(name = "FoundProduct")
record FoundProductResponse(
    UUID productId,
    String sku,
    String slug,
    String title,
    String brand,
    FoundCategory category,
    Money price,
    @Nullable String picture,
    Availability availability,
    @Nullable String highlight) {

  static FoundProductResponse of(FoundProduct product) {
    return new FoundProductResponse(
        product.productId(),
        product.sku(),
        product.slug(),
        product.title(),
        product.brand(),
        product.category(),
        product.price(),
        product.picture(),
        product.availability(),
        product.highlight());
  }
}
