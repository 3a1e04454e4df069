package emporium.order.pricing;

import emporium.money.Money;

/**
 * What is taken off.
 *
 * @param reference what gives it, such as a promotion's id
 * @param amount zero or negative
 */
public record Discount(String reference, Money amount) {

  public Discount {
    if (amount.signum() > 0) {
      throw new IllegalArgumentException("a discount of " + amount);
    }
  }
}
