package emporium.catalog.inventory;

import emporium.events.product.VariantAvailabilityChanged;
import java.time.Instant;

/** Says what customers are told of stock in the words of the contracts. */
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
