package emporium.events.payment;

import emporium.money.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * The money is there.
 *
 * @param methodLabel what was used, fit to print: {@code Visa •••• 4242}
 */
public record PaymentCaptured(
    UUID paymentId,
    UUID orderId,
    UUID attemptId,
    String orderNumber,
    String receiptNumber,
    Money amount,
    String methodLabel,
    Instant capturedAt)
    implements PaymentEvent {}
