package emporium.catalog.search.web;

import emporium.catalog.inventory.Availability;
import emporium.catalog.locale.Localized;
import emporium.catalog.media.web.PictureResponse;
import emporium.catalog.search.FoundProduct;
import emporium.money.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param highlight HTML: a part of the description with the words found in {@code <em>}
 */
@Schema(name = "FoundProduct")
record FoundProductResponse(
    UUID productId,
    String slug,
    String title,
    String brand,
    FoundCategoryResponse category,
    Money priceFrom,
    @Nullable Money formerPrice,
    @Nullable PictureResponse picture,
    Availability availability,
    int variantCount,
    UUID variantId,
    @Nullable String highlight) {

  static FoundProductResponse of(FoundProduct product, Locale locale) {
    String title = Localized.in(product.titles(), locale);
    return new FoundProductResponse(
        product.productId(),
        product.slug(),
        title,
        product.brand(),
        FoundCategoryResponse.of(product.category()),
        product.priceFrom(),
        product.formerPrice(),
        product.picture() == null ? null : PictureResponse.of(product.picture(), title, locale),
        product.availability(),
        product.variantCount(),
        product.variantId(),
        product.highlight());
  }
}
