package emporium.order.fulfilment;

import emporium.order.placed.Order;
import java.util.List;

/**
 * An order with its parcels.
 *
 * @param parcels in the order in which they were packed
 */
public record TrackedOrder(Order order, List<Parcel> parcels) {

  /** One that was just placed. */
  public static TrackedOrder withoutParcels(Order order) {
    return new TrackedOrder(order, List.of());
  }
}
