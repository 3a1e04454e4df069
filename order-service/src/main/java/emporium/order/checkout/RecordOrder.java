package emporium.order.checkout;

import emporium.order.order.Order;
import emporium.order.order.OrderEvents;
import emporium.order.order.Orders;
import emporium.starter.outbox.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves a new order together with the fact that it was placed. */
@Component
class RecordOrder {

  private final Orders orders;
  private final Outbox outbox;

  RecordOrder(Orders orders, Outbox outbox) {
    this.orders = orders;
    this.outbox = outbox;
  }

  @Transactional
  void record(Order order) {
    orders.save(order);
    outbox.publish(OrderEvents.placed(order));
  }
}
