package emporium.catalog.product.web;

import emporium.catalog.inventory.Availability;
import emporium.catalog.media.web.PictureResponse;
import emporium.catalog.product.Offer;
import emporium.catalog.product.Offer.OfferedVariant;
import emporium.money.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param picture the leading one
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
    @Nullable PictureResponse picture,
    Money priceFrom,
    @Nullable Money formerPrice,
    Availability availability,
    int variantCount,
    UUID variantId) {

  public static ProductSummaryResponse of(Offer offer, Locale locale) {
    String title = offer.product().text(locale).title();
    OfferedVariant leading = offer.leading();
    return new ProductSummaryResponse(
        offer.product().productId(),
        offer.product().slug().value(),
        title,
        offer.product().brand(),
        offer.product().pictures().stream()
            .findFirst()
            .map(picture -> PictureResponse.of(picture, title, locale))
            .orElse(null),
        offer.priceFrom().amount(),
        offer.priceFrom().former(),
        offer.availability(),
        offer.variants().size(),
        leading.variantId());
  }
}
