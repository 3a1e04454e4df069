package emporium.events.cart;

import emporium.events.DomainEvent;
import java.util.UUID;

/** Events of a cart, published by cart-service on {@code cart-events}. */
public sealed interface CartEvent extends DomainEvent
    permits CartItemAdded, CartItemQuantityChanged, CartItemRemoved, CartsMerged {

  UUID cartId();

  @Override
  default String aggregateId() {
    return cartId().toString();
  }
}
