package emporium.events.order;

import emporium.events.DomainEvent;
import java.util.UUID;

/**
 * Events of an order, published by order-service on {@code order-events}, which are kept for ever
 * and therefore carry no personal data.
 */
public sealed interface OrderEvent extends DomainEvent
    permits OrderPlaced,
        OrderConfirmed,
        OrderCancelled,
        OrderCompleted,
        LatePaymentReceived,
        RefundRequested,
        ParcelPacked,
        ParcelShipped,
        ParcelScanned,
        ParcelDelivered {

  UUID orderId();

  @Override
  default String aggregateId() {
    return orderId().toString();
  }
}
