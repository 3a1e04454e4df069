package emporium.catalog.search;

import emporium.catalog.inventory.Availability;
import emporium.catalog.locale.Localized;
import emporium.catalog.media.Picture;
import emporium.catalog.search.SearchDocument.OnSale;
import emporium.money.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param highlight HTML: a part of the description with the words found in {@code <em>}
 */
public record FoundProduct(
    UUID productId,
    String slug,
    List<Localized> titles,
    String brand,
    FoundCategory category,
    Money priceFrom,
    @Nullable Money formerPrice,
    @Nullable Picture picture,
    Availability availability,
    int variantCount,
    UUID variantId,
    @Nullable String highlight) {

  static FoundProduct of(OnSale product, @Nullable String highlight) {
    return new FoundProduct(
        product.productId(),
        product.slug(),
        product.titles(),
        product.brand(),
        new FoundCategory(product.category().slug(), product.category().name()),
        product.price(),
        product.formerPrice(),
        product.picture(),
        product.availability(),
        product.variantCount(),
        product.variantId(),
        highlight);
  }
}
