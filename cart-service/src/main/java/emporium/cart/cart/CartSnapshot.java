package emporium.cart.cart;

import java.util.List;
import java.util.UUID;

/** A cart as it was at one version, for readers. */
public record CartSnapshot(UUID cartId, boolean guests, long version, List<Cart.Item> items) {

  static CartSnapshot of(Cart cart) {
    return new CartSnapshot(cart.id(), cart.isGuests(), cart.version(), cart.items());
  }
}
