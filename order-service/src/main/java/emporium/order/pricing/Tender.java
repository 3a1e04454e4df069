package emporium.order.pricing;

import emporium.money.Money;

/**
 * A part of the total that is paid with something else than the payment, such as a gift card.
 *
 * @param amount positive
 */
public record Tender(String kind, String reference, Money amount) {

  public Tender {
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException("a tender of " + amount);
    }
  }
}
