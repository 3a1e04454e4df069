package emporium.events.payment;

import emporium.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The money is there.
 *
 * @param receiptNumber absent if nobody waited for the money, so that it goes straight back
 * @param methodLabel what was used, fit to print: {@code Visa •••• 4242}
 */
public record PaymentCaptured(
    UUID paymentId,
    UUID orderId,
    UUID attemptId,
    String orderNumber,
    @Nullable String receiptNumber,
    Money amount,
    String methodLabel,
    Instant capturedAt)
    implements PaymentEvent {}
