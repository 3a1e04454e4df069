package emporium.events.order;

import emporium.money.Money;
import java.time.Instant;
import java.util.UUID;

/** Money arrived for an order that had been cancelled before. */
public record LatePaymentReceived(
    UUID orderId, UUID paymentId, UUID attemptId, Money amount, Instant receivedAt)
    implements OrderEvent {}
