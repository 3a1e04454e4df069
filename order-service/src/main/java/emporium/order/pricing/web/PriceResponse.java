package emporium.order.pricing.web;

import emporium.money.Money;
import emporium.order.pricing.PriceBreakdown;
import emporium.order.pricing.Tax;
import emporium.order.pricing.TaxTreatment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What an order costs.
 *
 * @param subtotal the items before discounts
 * @param discount zero or negative
 * @param taxes one sum for every rate, contained in the total
 * @param payable what has to be paid
 */
@Schema(name = "Price")
public record PriceResponse(
    String currency,
    TaxTreatment taxTreatment,
    Money subtotal,
    Money discount,
    Money shipping,
    Money fees,
    List<TaxResponse> taxes,
    Money tax,
    Money total,
    Money payable) {

  /**
   * @param basisPoints the rate in hundredths of a percent: 1900 is 19 %
   */
  @Schema(name = "Tax")
  public record TaxResponse(int basisPoints, Money amount) {

    static TaxResponse of(Tax tax) {
      return new TaxResponse(tax.basisPoints(), tax.amount());
    }
  }

  public static PriceResponse of(PriceBreakdown price) {
    return new PriceResponse(
        price.currency(),
        price.taxTreatment(),
        price.subtotal(),
        price.discount(),
        price.shipping(),
        price.fees(),
        price.taxes().stream().map(TaxResponse::of).toList(),
        price.tax(),
        price.total(),
        price.payable());
  }
}
