package emporium.order.checkout;

import java.util.List;
import java.util.UUID;

/** Stock reserved for an order, which catalog-service keeps. */
public interface StockReservations {

  /**
   * Reserves every item or none. Repeating a call with the same order id changes nothing. A
   * reservation expires within minutes unless the order is placed.
   *
   * @return what is missing; empty if everything is reserved
   * @throws emporium.starter.client.NeighbourUnavailable if catalog-service does not answer
   */
  List<Shortage> reserve(UUID orderId, List<Carts.Item> items);

  /**
   * Releases what is reserved for an order that will not be placed.
   *
   * @throws emporium.starter.client.NeighbourUnavailable if catalog-service does not answer
   */
  void release(UUID orderId);

  /** More was wanted of a variant than there is. */
  record Shortage(UUID variantId, int requested, int available) {}
}
