package emporium.events.payment;

import emporium.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money went back to the customer.
 *
 * @param creditNoteNumber absent if the money had no receipt, because nobody waited for it
 */
public record PaymentRefunded(
    UUID paymentId,
    UUID orderId,
    UUID attemptId,
    UUID refundId,
    @Nullable String creditNoteNumber,
    Money amount,
    Instant refundedAt)
    implements PaymentEvent {}
