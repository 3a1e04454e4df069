package emporium.events.order;

import emporium.events.DomainEvent;
import java.util.UUID;

/**
 * Whom to write to about an order and where it goes, published by order-service on the compacted
 * {@code order-contact-events}: the only place where an order's personal data travel.
 */
public sealed interface OrderContactEvent extends DomainEvent
    permits OrderContactChanged, OrderContactErased {

  UUID orderId();

  @Override
  default String aggregateId() {
    return orderId().toString();
  }
}
