package emporium.cart.cart;

import java.util.List;
import java.util.UUID;

/**
 * A cart as it was once, for readers.
 *
 * @param revision of the document
 * @param version of the items
 */
public record CartSnapshot(
    UUID cartId,
    long revision,
    long version,
    List<Cart.Item> items,
    List<Cart.Item> savedItems,
    List<Notice> notices) {

  static CartSnapshot of(Cart cart) {
    return new CartSnapshot(
        cart.id(),
        cart.revision(),
        cart.version(),
        cart.items(),
        cart.savedItems(),
        cart.notices());
  }
}
