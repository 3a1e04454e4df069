package emporium.order.process;

import emporium.money.Money;
import emporium.order.placed.CancellationReason;
import emporium.order.placed.Order;
import emporium.order.placed.OrderEvents;
import emporium.order.placed.OrderStatus;
import emporium.order.placed.Orders;
import emporium.order.placed.PaymentMethod.ConfirmsWhen;
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
 * forward        PaymentAttemptStarted    → wait
 *                PaymentActionRequired    → the customer is sent to the provider
 *                PaymentAttemptFailed     → keep the order open, another attempt may follow
 *                PaymentAuthorized        → confirm, if the payment method says so
 *                PaymentCaptured          → confirm
 * compensation   payment due time passed  → cancel
 *                captured after cancel    → ask for a refund
 *                PaymentRefunded          → note it
 *                PaymentRefundFailed      → note it
 * </pre>
 *
 * An event that comes when the order is already past it changes nothing.
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
  public void attemptStarted(UUID orderId) {
    order(orderId).paymentStarted();
  }

  @Transactional
  public void actionRequired(UUID orderId, String actionUrl) {
    order(orderId).paymentNeedsAction(actionUrl);
  }

  @Transactional
  public void attemptFailed(UUID orderId, String reason) {
    order(orderId).paymentAttemptFailed(reason);
  }

  @Transactional
  public void authorized(UUID orderId) {
    Order order = order(orderId);
    order.paymentAuthorized();
    confirmWhen(ConfirmsWhen.AUTHORIZED, order);
  }

  /**
   * @param attemptId the attempt that brought the money
   */
  @Transactional
  public void captured(UUID orderId, UUID paymentId, UUID attemptId, Money amount) {
    Order order = order(orderId);
    order.paymentCaptured();
    if (order.status() == OrderStatus.CANCELLED) {
      Instant now = clock.instant();
      outbox.publish(OrderEvents.latePaymentReceived(order, paymentId, attemptId, amount, now));
      outbox.publish(OrderEvents.lateMoneyBack(order, paymentId, attemptId, amount, now));
      log("Order was paid too late", order);
    } else {
      confirmWhen(ConfirmsWhen.CAPTURED, order);
    }
  }

  @Transactional
  public void paymentCancelled(UUID orderId) {
    order(orderId).paymentCancelled();
  }

  @Transactional
  public void refunded(UUID orderId, Money amount) {
    order(orderId).refunded(amount);
  }

  @Transactional
  public void refundFailed(UUID orderId) {
    Order order = order(orderId);
    order.refundFailed();
    log.atError()
        .addKeyValue("orderId", order.getId())
        .addKeyValue("orderNumber", order.number())
        .log("A refund failed");
  }

  /**
   * Cancels unpaid orders whose payment was due. Several instances share the work.
   *
   * @return how many were cancelled; fewer than there are if there are many
   */
  @Transactional
  public int cancelOverdue() {
    List<Order> overdue = orders.lockOverdue(clock.instant(), BATCH);
    overdue.forEach(order -> cancel(order, CancellationReason.NOT_PAID_IN_TIME));
    return overdue.size();
  }

  private void cancel(Order order, CancellationReason reason) {
    Instant now = clock.instant();
    order.cancel(reason, now);
    outbox.publish(OrderEvents.cancelled(order, reason, now));
    log("Order cancelled", order);
  }

  private void confirmWhen(ConfirmsWhen reached, Order order) {
    if (order.isConfirmedWhen(reached)) {
      Instant now = clock.instant();
      order.confirm(now);
      outbox.publish(OrderEvents.confirmed(order, now));
      log("Order confirmed", order);
    }
  }

  private Order order(UUID orderId) {
    return orders
        .findForChange(orderId)
        .orElseThrow(() -> new IllegalStateException("There is no order " + orderId));
  }

  private static void log(String message, Order order) {
    log.atInfo()
        .addKeyValue("orderId", order.getId())
        .addKeyValue("orderNumber", order.number())
        .log(message);
  }
}
