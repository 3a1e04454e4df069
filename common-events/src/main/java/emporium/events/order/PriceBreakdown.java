package emporium.events.order;

import emporium.money.Money;
import java.util.List;
import java.util.UUID;

/**
 * What an order costs, computed by order-service and never recomputed: readers show it. All amounts
 * are of one currency.
 *
 * @param currency ISO 4217 code
 * @param taxTreatment {@code STANDARD}, {@code EXPORT} or {@code REVERSE_CHARGE}; only the first
 *     one is taxed
 * @param lines one for every line of the order
 * @param charges what comes on top of the lines: shipping, a payment fee, adjustments
 * @param subtotal the lines before their discounts
 * @param discount all discounts, zero or negative
 * @param shipping the charges of kind {@code SHIPPING}
 * @param fees all other charges
 * @param taxes one sum for every rate, contained in the total
 * @param tax the sum of the taxes, contained in the total
 * @param total what the order costs
 * @param tenders what was paid with other means, such as a gift card
 * @param payable the total without the tenders: what has to be paid
 */
public record PriceBreakdown(
    String currency,
    String taxTreatment,
    List<Line> lines,
    List<Charge> charges,
    Money subtotal,
    Money discount,
    Money shipping,
    Money fees,
    List<Tax> taxes,
    Money tax,
    Money total,
    List<Tender> tenders,
    Money payable) {

  /**
   * @param total the quantity at the unit price with its discounts
   * @param taxes contained in the total
   */
  public record Line(
      UUID orderLineId,
      Money unitPrice,
      int quantity,
      List<Discount> discounts,
      Money total,
      List<Tax> taxes) {}

  /**
   * What a promotion takes off a line; what it takes off the order is spread over the lines.
   *
   * @param reference what gives it, such as a promotion's id
   * @param amount negative
   */
  public record Discount(String reference, Money amount) {}

  /**
   * @param kind {@code SHIPPING}, {@code PAYMENT_FEE} or {@code ADJUSTMENT}
   * @param reference what it is for, such as the shipping option's id
   * @param taxes contained in the amount
   */
  public record Charge(String kind, String reference, Money amount, List<Tax> taxes) {}

  /**
   * @param basisPoints the rate in hundredths of a percent: 1900 is 19 %
   */
  public record Tax(int basisPoints, Money amount) {}

  /**
   * @param kind {@code GIFT_CARD} or {@code STORE_CREDIT}
   */
  public record Tender(String kind, String reference, Money amount) {}
}
