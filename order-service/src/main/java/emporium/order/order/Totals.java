package emporium.order.order;

import emporium.events.Money;

/**
 * What an order costs.
 *
 * @param subtotal the lines
 * @param shipping comes on top
 * @param tax is contained in the other two
 */
public record Totals(Money subtotal, Money shipping, Money tax) {

  public Money total() {
    return subtotal.plus(shipping);
  }
}
