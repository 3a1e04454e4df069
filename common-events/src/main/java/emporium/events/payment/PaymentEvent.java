package emporium.events.payment;

import emporium.events.DomainEvent;
import java.util.UUID;

/**
 * Events of the payment of an order, published by payment-service on {@code payment-events}, which
 * are kept for ever and therefore carry no personal data. The order's id is their key.
 */
public sealed interface PaymentEvent extends DomainEvent
    permits PaymentAttemptStarted,
        PaymentActionRequired,
        PaymentAttemptFailed,
        PaymentAuthorized,
        PaymentCaptured,
        PaymentCancelled,
        PaymentRefunded,
        PaymentRefundFailed {

  UUID paymentId();

  UUID orderId();

  @Override
  default String aggregateId() {
    return orderId().toString();
  }
}
