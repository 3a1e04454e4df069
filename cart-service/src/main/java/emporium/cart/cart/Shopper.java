package emporium.cart.cart;

import java.util.Optional;
import java.util.UUID;

/** Whose cart it is. */
public sealed interface Shopper {

  /**
   * @param cartId what the browser remembers, if it does
   */
  record Guest(Optional<UUID> cartId) implements Shopper {}

  record Customer(UUID customerId) implements Shopper {}
}
