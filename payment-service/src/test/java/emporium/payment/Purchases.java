package emporium.payment;

import static org.awaitility.Awaitility.await;

import emporium.events.DomainEvent;
import emporium.events.Topics;
import emporium.events.order.OrderPlaced;
import emporium.events.order.RefundRequested;
import emporium.events.payment.PaymentActionRequired;
import emporium.money.Money;
import emporium.test.kafka.Events;
import emporium.test.order.PublishedOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Orders as order-service publishes them, and what payment-service publishes of them. */
public final class Purchases {

  private Purchases() {}

  /** An order to be paid by a method within a quarter of an hour. */
  public static OrderPlaced order(String method) {
    return PublishedOrder.of(UUID.randomUUID())
        .paidBy(method, Instant.now().plusSeconds(900))
        .placed();
  }

  public static OrderPlaced placed(String method) {
    OrderPlaced order = order(method);
    Events.publish(order);
    return order;
  }

  public static void cancel(OrderPlaced order) {
    Events.publish(
        PublishedOrder.of(order.orderId())
            .by(order.customer().customerId())
            .cancelled("NOT_PAID_IN_TIME"));
  }

  public static void requestRefund(OrderPlaced order, UUID refundId, Money amount) {
    Events.publish(
        new RefundRequested(
            order.orderId(),
            UUID.randomUUID(),
            refundId,
            amount,
            List.of(),
            "GOODWILL",
            Instant.EPOCH));
  }

  /** Everything published on the order so far has been handled, and what came of it published. */
  public static void settle(OrderPlaced order) {
    Events.fence(Topics.ORDER_EVENTS, order.aggregateId(), "payment-service");
    Events.drained("payments");
  }

  /** Waits for the first event of a kind. */
  public static <E extends DomainEvent> E first(Class<E> type, OrderPlaced order) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> published(type, order), found -> !found.isEmpty())
        .getFirst();
  }

  /** The events of a kind now. */
  public static <E extends DomainEvent> List<E> published(Class<E> type, OrderPlaced order) {
    return Events.read(type, Topics.PAYMENT_EVENTS, order.aggregateId());
  }

  public static UUID attemptOf(OrderPlaced order) {
    return first(PaymentActionRequired.class, order).attemptId();
  }
}
