package emporium.order.checkout;

import java.util.List;
import java.util.UUID;

/** The customers' carts, which cart-service owns. */
public interface Carts {

  /**
   * What a customer's cart holds, in the shopper's order; empty if there is no cart.
   *
   * @throws DependencyUnavailable if cart-service does not answer
   */
  List<Item> itemsOf(UUID customerId);

  /** Units of one product. */
  record Item(UUID productId, int quantity) {}
}
