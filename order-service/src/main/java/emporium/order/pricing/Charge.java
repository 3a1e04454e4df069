package emporium.order.pricing;

import emporium.money.Money;
import java.util.List;

/**
 * What comes on top of the lines.
 *
 * @param reference what it is for, such as the shipping option's id
 * @param taxes contained in the amount
 */
public record Charge(Kind kind, String reference, Money amount, List<Tax> taxes) {

  public Charge {
    taxes = List.copyOf(taxes);
  }

  /** What it is for. */
  public enum Kind {
    SHIPPING,
    PAYMENT_FEE,
    ADJUSTMENT
  }
}
