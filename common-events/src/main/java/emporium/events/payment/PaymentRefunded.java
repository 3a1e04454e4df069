package emporium.events.payment;

import emporium.events.Money;
import java.time.Instant;
import java.util.UUID;

/** Money went back to the shopper. */
public record PaymentRefunded(
    UUID paymentId, UUID orderId, UUID refundId, Money amount, Instant refundedAt)
    implements PaymentEvent {}
