package emporium.events;

import emporium.events.cart.CartEvent;
import emporium.events.order.OrderEvent;
import emporium.events.payment.PaymentEvent;
import emporium.events.product.ProductEvent;
import emporium.events.user.UserEvent;
import emporium.events.user.UserSecretEvent;

/**
 * A fact one service tells the others. Contracts grow by adding: a component is never renamed,
 * removed or given another meaning, and readers ignore what they do not know.
 */
public sealed interface DomainEvent
    permits UserEvent, UserSecretEvent, ProductEvent, CartEvent, OrderEvent, PaymentEvent {

  /** The record key on the topic: facts with the same key arrive in the order they happened. */
  String aggregateId();
}
