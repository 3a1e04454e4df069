package emporium.events.order;

import emporium.events.DomainEvent;
import java.util.UUID;

/** Facts about an order, told by order-service on {@code order-events}, which never forgets. */
public sealed interface OrderEvent extends DomainEvent
    permits OrderPlaced, OrderConfirmed, OrderCancelled, OrderPaidTooLate {

  UUID orderId();

  @Override
  default String aggregateId() {
    return orderId().toString();
  }
}
