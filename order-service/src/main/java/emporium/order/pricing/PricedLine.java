package emporium.order.pricing;

import emporium.money.Money;
import java.util.List;
import java.util.UUID;

/**
 * What one line of an order costs.
 *
 * @param total the quantity at the unit price, with its discounts
 * @param taxes contained in the total
 */
public record PricedLine(
    UUID orderLineId,
    Money unitPrice,
    int quantity,
    List<Discount> discounts,
    Money total,
    List<Tax> taxes) {

  /**
   * @throws IllegalArgumentException if it does not add up
   */
  public PricedLine {
    discounts = List.copyOf(discounts);
    taxes = List.copyOf(taxes);
    if (quantity < 1) {
      throw new IllegalArgumentException("quantity " + quantity);
    }
    Money sum = unitPrice.times(quantity).plus(sum(discounts, unitPrice.currency()));
    if (unitPrice.signum() < 0 || total.signum() < 0 || !total.equals(sum)) {
      throw new IllegalArgumentException("a line of " + sum + " said to be " + total);
    }
  }

  /** Before discounts. */
  public Money gross() {
    return unitPrice.times(quantity);
  }

  /** All discounts, zero or negative. */
  public Money discount() {
    return sum(discounts, unitPrice.currency());
  }

  private static Money sum(List<Discount> discounts, String currency) {
    return Money.sum(discounts.stream().map(Discount::amount).toList(), currency);
  }
}
