package emporium.events.order;

import emporium.events.Money;
import java.time.Instant;
import java.util.UUID;

/** Money arrived for an order that had been cancelled before; it has to go back. */
public record OrderPaidTooLate(UUID orderId, UUID paymentId, Money amount, Instant noticedAt)
    implements OrderEvent {}
