package emporium.catalog.inventory.web;

import emporium.catalog.inventory.Shortage;
import java.util.UUID;

/** What is missing of a variant, in sellable units. */
record ShortageResponse(UUID variantId, int requested, int available) {

  static ShortageResponse of(Shortage shortage) {
    return new ShortageResponse(shortage.variantId(), shortage.requested(), shortage.available());
  }
}
