package emporium.order.process;

import emporium.events.order.OrderCancelled;
import emporium.events.payment.PaymentActionRequired;
import emporium.events.payment.PaymentCaptured;
import emporium.events.payment.PaymentFailed;
import emporium.events.payment.PaymentRefunded;
import emporium.order.order.Order;
import emporium.order.order.OrderEvents;
import emporium.order.order.Orders;
import emporium.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The life of an order after it was placed.
 *
 * <pre>
 * forward        PaymentActionRequired  → the shopper is sent to the provider
 *                PaymentCaptured        → confirm
 * compensation   PaymentFailed          → cancel
 *                deadline passed        → cancel
 *                captured after cancel  → ask for a refund
 *                PaymentRefunded        → note it
 * </pre>
 *
 * A fact that comes when the order is already past it changes nothing.
 */
@Component
public class OrderProcess {

  private static final Logger log = LoggerFactory.getLogger(OrderProcess.class);

  private static final int BATCH = 50;

  private final Orders orders;
  private final Outbox outbox;
  private final Clock clock;

  OrderProcess(Orders orders, Outbox outbox, Clock clock) {
    this.orders = orders;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  public void actionRequired(PaymentActionRequired fact) {
    order(fact.orderId()).awaitShopper(fact.actionUrl());
  }

  @Transactional
  public void captured(PaymentCaptured fact) {
    Order order = order(fact.orderId());
    Instant now = clock.instant();
    switch (order.status()) {
      case AWAITING_PAYMENT -> {
        order.confirm(now);
        outbox.publish(OrderEvents.confirmed(order, now));
        told("Order confirmed", order);
      }
      case CANCELLED -> {
        outbox.publish(OrderEvents.paidTooLate(order, fact.paymentId(), fact.amount(), now));
        told("Order was paid too late", order);
      }
      case CONFIRMED -> {
        // The payment was told of twice.
      }
    }
  }

  @Transactional
  public void failed(PaymentFailed fact) {
    Order order = order(fact.orderId());
    if (order.awaitsPayment()) {
      cancel(order, OrderCancelled.Reason.PAYMENT_FAILED);
    }
  }

  @Transactional
  public void refunded(PaymentRefunded fact) {
    order(fact.orderId()).refunded();
  }

  /**
   * Cancels unpaid orders whose deadline has passed. Several instances share the work.
   *
   * @return how many were cancelled; fewer than there are if there are many
   */
  @Transactional
  public int cancelOverdue() {
    List<Order> overdue = orders.lockOverdue(clock.instant(), BATCH);
    overdue.forEach(order -> cancel(order, OrderCancelled.Reason.NOT_PAID_IN_TIME));
    return overdue.size();
  }

  private void cancel(Order order, OrderCancelled.Reason reason) {
    Instant now = clock.instant();
    order.cancel(reason, now);
    outbox.publish(OrderEvents.cancelled(order, reason, now));
    told("Order cancelled", order);
  }

  private Order order(UUID orderId) {
    return orders
        .findForChange(orderId)
        .orElseThrow(() -> new IllegalStateException("There is no order " + orderId));
  }

  private static void told(String what, Order order) {
    log.atInfo()
        .addKeyValue("orderId", order.getId())
        .addKeyValue("orderNumber", order.number())
        .log(what);
  }
}
