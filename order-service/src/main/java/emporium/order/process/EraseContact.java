package emporium.order.process;

import emporium.order.fulfilment.Parcel;
import emporium.order.fulfilment.TrackOrders;
import emporium.order.placed.Order;
import emporium.order.placed.OrderEvents;
import emporium.order.placed.Orders;
import emporium.starter.audit.Audit;
import emporium.starter.outbox.Outbox;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases who bought and where it went, here and, by a tombstone on the contacts' topic, in every
 * service that keeps it. The order itself stays. Repeating it changes nothing.
 */
@Component
public class EraseContact {

  private final Orders orders;
  private final TrackOrders trackOrders;
  private final Outbox outbox;
  private final Audit audit;

  EraseContact(Orders orders, TrackOrders trackOrders, Outbox outbox, Audit audit) {
    this.orders = orders;
    this.trackOrders = trackOrders;
    this.outbox = outbox;
    this.audit = audit;
  }

  /**
   * @return whether there is such an order
   */
  @Transactional
  public boolean erase(UUID orderId) {
    Optional<Order> found = orders.findForChange(orderId);
    found.ifPresent(order -> {
      order.eraseContact();
      trackOrders.track(order).parcels().forEach(Parcel::erasePlaces);
      outbox.publish(OrderEvents.contactErased(order));
      audit.record(Audit.Change.of("order.contact-erased", "order", orderId));
    });
    return found.isPresent();
  }
}
