package emporium.catalog.product.web;

import emporium.catalog.inventory.Availability;
import emporium.catalog.inventory.ShowStock.StockCount;
import emporium.catalog.locale.Localized;
import emporium.catalog.media.web.PictureResponse;
import emporium.catalog.product.FindProducts.StockedProduct;
import emporium.catalog.product.ProductSnapshot;
import emporium.money.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product in the list of staff.
 *
 * @param priceFrom the lowest price now, absent if none is valid
 * @param variantCount how many are offered
 * @param onHand units of all its variants, reserved ones included
 * @param availability the worst of its variants
 * @param publishedAt when it was published or withdrawn last
 */
@Schema(name = "ListedProduct")
record ListedProductResponse(
    UUID productId,
    String slug,
    String title,
    String brand,
    ProductResponse.CategoryName category,
    @Nullable PictureResponse picture,
    PublicationStatus status,
    @Nullable Money priceFrom,
    int variantCount,
    int onHand,
    int reserved,
    Availability availability,
    Instant publishedAt) {

  static ListedProductResponse of(StockedProduct stocked, Locale locale) {
    ProductSnapshot product = stocked.product();
    String title = product.text(locale).title();
    return new ListedProductResponse(
        product.productId(),
        product.slug().value(),
        title,
        product.brand(),
        new ProductResponse.CategoryName(
            product.category().slug(), Localized.in(product.category().name(), locale)),
        product.pictures().stream()
            .findFirst()
            .map(picture -> PictureResponse.of(picture, title, locale))
            .orElse(null),
        PublicationStatus.of(product),
        stocked.priceFrom(),
        product.variants().size(),
        stocked.counts().mapToInt(StockCount::onHand).sum(),
        stocked.counts().mapToInt(StockCount::reserved).sum(),
        stocked
            .counts()
            .map(StockCount::availability)
            .max(Comparator.naturalOrder())
            .orElse(Availability.SOLD_OUT),
        product.publishedAt());
  }
}
