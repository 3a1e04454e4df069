package emporium.catalog.search;

import emporium.catalog.search.SearchDocument.OnSale;
import emporium.events.Money;
import emporium.events.product.Availability;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param highlight HTML: a part of the description with the words found in {@code <em>}
 */
public record FoundProduct(
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

  static FoundProduct of(OnSale product, @Nullable String highlight) {
    return new FoundProduct(
        product.productId(),
        product.sku(),
        product.slug(),
        product.title(),
        product.brand(),
        new FoundCategory(product.category().slug(), product.category().name()),
        product.price(),
        product.picture(),
        product.availability(),
        highlight);
  }
}
