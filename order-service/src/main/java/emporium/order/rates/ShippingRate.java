package emporium.order.rates;

import emporium.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a shipping option costs in a zone, gross.
 *
 * @param option its id, such as {@code standard}
 * @param freeFrom what the goods have to cost, with their discounts, to be shipped for nothing
 * @param minDays working days until the parcel is there
 */
public record ShippingRate(
    String option, String zone, Money price, @Nullable Money freeFrom, int minDays, int maxDays) {

  /** The price for goods of a value. */
  public Money priceFor(Money goods) {
    return freeFrom != null && goods.compareTo(freeFrom) >= 0
        ? Money.zero(price.currency())
        : price;
  }
}
