package emporium.events.payment;

import java.time.Instant;
import java.util.UUID;

/** No further attempt is possible: the order was cancelled, and nothing more is asked for. */
public record PaymentCancelled(UUID paymentId, UUID orderId, Instant cancelledAt)
    implements PaymentEvent {}
