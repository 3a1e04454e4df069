package emporium.events.payment;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer has to act at the provider.
 *
 * @param actionUrl the page to send the customer to, absolute
 */
public record PaymentActionRequired(
    UUID paymentId, UUID orderId, UUID attemptId, String actionUrl, Instant expiresAt)
    implements PaymentEvent {}
