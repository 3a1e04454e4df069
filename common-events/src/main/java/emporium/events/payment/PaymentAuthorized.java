package emporium.events.payment;

import emporium.money.Money;
import java.time.Instant;
import java.util.UUID;

/** The money is promised and can be captured. */
public record PaymentAuthorized(
    UUID paymentId, UUID orderId, UUID attemptId, Money amount, Instant authorizedAt)
    implements PaymentEvent {}
