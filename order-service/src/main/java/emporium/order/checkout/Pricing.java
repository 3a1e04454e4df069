package emporium.order.checkout;

import emporium.events.Money;
import emporium.order.config.OrderProperties;
import emporium.order.order.OrderLine;
import emporium.order.order.ShippingMethod;
import emporium.order.order.Totals;
import java.util.List;
import org.springframework.stereotype.Component;

/** Computes what an order costs. Prices include value-added tax, and so does shipping. */
@Component
class Pricing {

  private final OrderProperties.Shipping rates;
  private final int taxPercent;

  Pricing(OrderProperties settings) {
    this.rates = settings.shipping();
    this.taxPercent = settings.taxPercent();
  }

  /**
   * @param lines one at least
   */
  Totals totalsOf(List<OrderLine> lines, String currency, ShippingMethod method) {
    Money subtotal =
        lines.stream()
            .map(line -> line.lineTotal(currency))
            .reduce(Money.zero(currency), Money::plus);
    Money shipping = new Money(shippingOf(subtotal.amount(), method), currency);
    return new Totals(subtotal, shipping, taxWithin(subtotal.plus(shipping)));
  }

  private long shippingOf(long subtotal, ShippingMethod method) {
    return switch (method) {
      case STANDARD -> subtotal >= rates.freeStandardFrom() ? 0 : rates.standard();
      case EXPRESS -> rates.express();
    };
  }

  /** The tax contained in a gross amount, rounded half up to a minor unit. */
  private Money taxWithin(Money gross) {
    long whole = 100L + taxPercent;
    long tax = (gross.amount() * taxPercent * 2 + whole) / (whole * 2);
    return new Money(tax, gross.currency());
  }
}
