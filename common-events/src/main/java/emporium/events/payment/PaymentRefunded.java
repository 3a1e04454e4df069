package emporium.events.payment;

import emporium.money.Money;
import java.time.Instant;
import java.util.UUID;

/** Money went back to the customer. */
public record PaymentRefunded(
    UUID paymentId, UUID orderId, UUID attemptId, UUID refundId, Money amount, Instant refundedAt)
    implements PaymentEvent {}
