package emporium.events.payment;

import emporium.events.DomainEvent;
import java.util.UUID;

/**
 * Facts about the payment of an order, told by payment-service on {@code payment-events}, which
 * never forgets. An order has one payment, so the order's id keys them.
 */
public sealed interface PaymentEvent extends DomainEvent
    permits PaymentActionRequired, PaymentCaptured, PaymentFailed, PaymentRefunded {

  UUID paymentId();

  UUID orderId();

  @Override
  default String aggregateId() {
    return orderId().toString();
  }
}
