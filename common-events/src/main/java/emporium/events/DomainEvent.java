package emporium.events;

import emporium.events.cart.CartEvent;
import emporium.events.order.OrderContactEvent;
import emporium.events.order.OrderEvent;
import emporium.events.payment.PaymentEvent;
import emporium.events.product.AvailabilityEvent;
import emporium.events.product.ProductEvent;
import emporium.events.user.UserEvent;
import emporium.events.user.UserSecretEvent;

/**
 * An event one service publishes for the others. Contracts grow by adding: a component is never
 * renamed, removed or given another meaning.
 *
 * <p>Names on the wire (a reason, a status, a method, a kind of line) are open sets and therefore
 * text: a reader that meets one it does not know keeps it and goes on. It passes over components
 * and kinds of events it does not know.
 */
public sealed interface DomainEvent
    permits UserEvent,
        UserSecretEvent,
        ProductEvent,
        AvailabilityEvent,
        CartEvent,
        OrderEvent,
        OrderContactEvent,
        PaymentEvent {

  /** The record key on the topic: events with the same key arrive in the order they happened. */
  String aggregateId();
}
