package emporium.events.payment;

import emporium.events.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * The money is there.
 *
 * @param email where the receipt goes
 * @param name whom the receipt addresses
 * @param method what was used, fit to print: {@code Visa •••• 4242}
 */
public record PaymentCaptured(
    UUID paymentId,
    UUID orderId,
    String orderNumber,
    String receiptNumber,
    Money amount,
    String method,
    String email,
    String name,
    Instant capturedAt)
    implements PaymentEvent {}
