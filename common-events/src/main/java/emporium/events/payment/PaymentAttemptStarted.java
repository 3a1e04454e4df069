package emporium.events.payment;

import emporium.money.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A customer tries to pay: for the first time, or again after an attempt that brought nothing.
 *
 * @param provider who moves the money, such as {@code sandbox}
 * @param method id of the method, such as {@code card}
 */
public record PaymentAttemptStarted(
    UUID paymentId,
    UUID orderId,
    UUID attemptId,
    String provider,
    String method,
    Money amount,
    Instant startedAt)
    implements PaymentEvent {}
