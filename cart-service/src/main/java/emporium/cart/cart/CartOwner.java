package emporium.cart.cart;

import java.util.UUID;

/** Whose cart it is. */
public sealed interface CartOwner {

  UUID cartId();

  /**
   * @param cartId derived from what the browser remembers, so that it cannot be a customer's
   */
  record Guest(UUID cartId) implements CartOwner {}

  /** A customer's cart has the customer's id. */
  record Customer(UUID customerId) implements CartOwner {

    @Override
    public UUID cartId() {
      return customerId;
    }
  }
}
