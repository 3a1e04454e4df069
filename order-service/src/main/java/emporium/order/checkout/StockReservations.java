package emporium.order.checkout;

import java.util.List;
import java.util.UUID;

/** Stock set aside for an order, which catalog-service keeps. */
public interface StockReservations {

  /**
   * Reserves every item or none. Repeating a call with the same order id changes nothing. A
   * reservation ends by itself unless the order is confirmed.
   *
   * @return what is missing; empty if everything is reserved
   * @throws DependencyUnavailable if catalog-service does not answer
   */
  List<Shortage> reserve(UUID orderId, List<Carts.Item> items);

  /** More was wanted of a product than there is. */
  record Shortage(UUID productId, int requested, int available) {}
}
