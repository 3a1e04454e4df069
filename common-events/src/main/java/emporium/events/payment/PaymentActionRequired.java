package emporium.events.payment;

import java.time.Instant;
import java.util.UUID;

/**
 * The shopper has to act at the provider.
 *
 * @param actionUrl the page to send the shopper to, absolute
 */
public record PaymentActionRequired(
    UUID paymentId, UUID orderId, String actionUrl, Instant expiresAt) implements PaymentEvent {}
