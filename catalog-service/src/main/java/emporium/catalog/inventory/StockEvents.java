package emporium.catalog.inventory;

import emporium.events.product.VariantAvailabilityChanged;
import java.time.Instant;

/** Translates the stock that customers are shown into events. */
final class StockEvents {

  private StockEvents() {}

  static VariantAvailabilityChanged availability(Stock stock, Instant at) {
    return new VariantAvailabilityChanged(
        stock.variantId(),
        stock.productId(),
        stock.availabilityVersion(),
        stock.availability().name(),
        stock.remaining(),
        at);
  }
}
