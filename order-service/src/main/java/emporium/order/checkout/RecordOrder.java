package emporium.order.checkout;

import emporium.order.config.OrderProperties;
import emporium.order.placed.CancellationReason;
import emporium.order.placed.Contact;
import emporium.order.placed.Order;
import emporium.order.placed.Order.CartRevision;
import emporium.order.placed.OrderEvents;
import emporium.order.placed.Orders;
import emporium.order.placed.PaymentMethod.ConfirmsWhen;
import emporium.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves new orders, and makes room for them. */
@Component
class RecordOrder {

  private final Orders orders;
  private final Outbox outbox;
  private final Clock clock;
  private final OrderProperties settings;

  RecordOrder(Orders orders, Outbox outbox, Clock clock, OrderProperties settings) {
    this.orders = orders;
    this.outbox = outbox;
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * Cancels the unpaid orders that were made from older versions of a cart: the customer orders
   * once, what the cart holds now.
   *
   * @return whether the customer may leave one more order unpaid
   */
  @Retryable(includes = PessimisticLockingFailureException.class, delay = 20, jitter = 20)
  @Transactional
  boolean makeRoom(UUID customerId, CartRevision cart) {
    Instant now = clock.instant();
    List<Order> unpaid = orders.lockUnpaid(customerId);
    List<Order> older =
        unpaid.stream()
            .filter(order -> order.cart().cartId().equals(cart.cartId()))
            .filter(order -> order.cart().version() < cart.version())
            .toList();
    older.forEach(order -> {
      order.cancel(CancellationReason.REPLACED, now);
      outbox.publish(OrderEvents.cancelled(order, CancellationReason.REPLACED, now));
    });
    return unpaid.size() - older.size() < settings.unpaidOrders();
  }

  /** Saves an order together with its events. */
  @Retryable(includes = PessimisticLockingFailureException.class, delay = 20, jitter = 20)
  @Transactional
  void record(Order order, Contact contact) {
    Instant now = order.placedAt();
    orders.save(order);
    outbox.publish(OrderEvents.contactChanged(order, contact, now));
    outbox.publish(OrderEvents.placed(order));
    if (order.isConfirmedWhen(ConfirmsWhen.PLACED)) {
      order.confirm(now);
      outbox.publish(OrderEvents.confirmed(order, now));
    }
  }
}
