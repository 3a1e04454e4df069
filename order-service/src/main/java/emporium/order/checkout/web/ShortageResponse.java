package emporium.order.checkout.web;

import emporium.order.checkout.StockReservations.Shortage;
import java.util.UUID;

/** What is missing of a variant, in sellable units. */
record ShortageResponse(UUID variantId, int requested, int available) {

  static ShortageResponse of(Shortage shortage) {
    return new ShortageResponse(shortage.variantId(), shortage.requested(), shortage.available());
  }
}
