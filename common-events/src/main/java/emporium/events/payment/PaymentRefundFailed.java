package emporium.events.payment;

import emporium.money.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * Money could not go back; somebody has to look after it.
 *
 * @param reason the provider's, as text
 */
public record PaymentRefundFailed(
    UUID paymentId,
    UUID orderId,
    UUID attemptId,
    UUID refundId,
    Money amount,
    String reason,
    Instant failedAt)
    implements PaymentEvent {}
