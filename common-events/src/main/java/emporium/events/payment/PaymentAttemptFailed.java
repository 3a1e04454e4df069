package emporium.events.payment;

import java.time.Instant;
import java.util.UUID;

/**
 * An attempt brought no money. The order may be paid by another one until it is due.
 *
 * @param reason {@code DECLINED}, {@code AUTHENTICATION_FAILED}, {@code CANCELLED_BY_CUSTOMER},
 *     {@code ABANDONED} or {@code PROVIDER_ERROR}
 */
public record PaymentAttemptFailed(
    UUID paymentId, UUID orderId, UUID attemptId, String reason, Instant failedAt)
    implements PaymentEvent {}
