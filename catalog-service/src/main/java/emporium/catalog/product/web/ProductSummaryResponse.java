package emporium.catalog.product.web;

import emporium.catalog.inventory.Availability;
import emporium.catalog.product.Offer;
import emporium.catalog.product.Offer.OfferedVariant;
import emporium.catalog.product.Picture;
import emporium.money.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param picture path below the public address
 * @param priceFrom the lowest price of its variants
 * @param formerPrice before a reduction of that price
 * @param variantId the leading variant; the only one if {@code variantCount} is 1
 */
@Schema(name = "ProductSummary")
public record ProductSummaryResponse(
    UUID productId,
    String slug,
    String title,
    String brand,
    @Nullable String picture,
    Money priceFrom,
    @Nullable Money formerPrice,
    Availability availability,
    int variantCount,
    UUID variantId) {

  public static ProductSummaryResponse of(Offer offer, Locale locale) {
    OfferedVariant leading = offer.leading();
    return new ProductSummaryResponse(
        offer.product().productId(),
        offer.product().slug().value(),
        offer.product().text(locale).title(),
        offer.product().brand(),
        pictureOf(offer),
        offer.priceFrom().amount(),
        offer.priceFrom().former(),
        offer.availability(),
        offer.variants().size(),
        leading.variantId());
  }

  static @Nullable String pictureOf(Offer offer) {
    return offer.product().pictures().stream()
        .findFirst()
        .map(picture -> Picture.pathOf(picture.name()))
        .orElse(null);
  }
}
