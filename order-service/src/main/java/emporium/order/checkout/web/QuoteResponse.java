package emporium.order.checkout.web;

import emporium.events.Money;
import emporium.order.checkout.Quote;
import emporium.order.order.Totals;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param tax contained in the total
 */
record QuoteResponse(List<Line> items, Money subtotal, Money shipping, Money tax, Money total) {

  /** One product of the cart at its price of now. */
  record Line(
      UUID productId,
      String title,
      @Nullable String picture,
      Money unitPrice,
      int quantity,
      Money lineTotal) {}

  static QuoteResponse of(Quote quote) {
    Totals totals = quote.totals();
    String currency = totals.total().currency();
    return new QuoteResponse(
        quote.lines().stream()
            .map(line ->
                new Line(
                    line.productId(),
                    line.title(),
                    line.picture(),
                    line.unitPrice(currency),
                    line.quantity(),
                    line.lineTotal(currency)))
            .toList(),
        totals.subtotal(),
        totals.shipping(),
        totals.tax(),
        totals.total());
  }
}
