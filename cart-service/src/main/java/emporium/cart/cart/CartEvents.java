package emporium.cart.cart;

import emporium.cart.cart.Cart.Item;
import emporium.money.Money;
import emporium.starter.kafka.OutgoingEvent;
import java.util.UUID;

/**
 * The events of a cart as they are published. An interface, because Spring Data looks into every
 * type that a document's methods name, and would look into all that writes JSON.
 */
interface CartEvents {

  /**
   * @param quantity how many were added
   */
  OutgoingEvent added(Cart cart, Item item, int quantity, Money unitPrice);

  OutgoingEvent quantityChanged(Cart cart, Item item);

  OutgoingEvent removed(Cart cart, Item item);

  OutgoingEvent merged(UUID customerId, UUID guestCartId);
}
