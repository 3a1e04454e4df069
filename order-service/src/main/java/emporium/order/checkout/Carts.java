package emporium.order.checkout;

import emporium.order.placed.Order.CartRevision;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The customers' carts, which cart-service owns. */
public interface Carts {

  /**
   * A customer's cart as it is now, or empty if there is nothing in it.
   *
   * @throws emporium.starter.client.NeighbourUnavailable if cart-service does not answer
   */
  Optional<Cart> find(UUID customerId);

  /**
   * @param items in the customer's order, at least one
   */
  record Cart(CartRevision revision, List<Item> items) {}

  /** Units of one variant. */
  record Item(UUID variantId, int quantity) {}
}
