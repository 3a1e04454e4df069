package emporium.order.fulfilment;

import emporium.order.placed.FulfilmentStatus;
import emporium.order.placed.Order;
import emporium.order.placed.OrderEvents;
import emporium.order.placed.OrderStatus;
import emporium.starter.outbox.Outbox;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * An order follows its parcels: it says how far its goods have come, and is completed when all of
 * them were delivered.
 */
@Component
class FollowParcels {

  private static final Logger log = LoggerFactory.getLogger(FollowParcels.class);

  private final Parcels parcels;
  private final Outbox outbox;

  FollowParcels(Parcels parcels, Outbox outbox) {
    this.parcels = parcels;
    this.outbox = outbox;
  }

  /**
   * @param order locked by whoever changed one of its parcels
   */
  void follow(Order order, Instant at) {
    FulfilmentStatus reached =
        Fulfilment.of(order, parcels.findOf(List.of(order.getId()))).status();
    order.parcelsChanged(reached, at);
    if (reached == FulfilmentStatus.DELIVERED && order.status() == OrderStatus.CONFIRMED) {
      order.complete(at);
      outbox.publish(OrderEvents.completed(order, at));
      log.atInfo()
          .addKeyValue("orderId", order.getId())
          .addKeyValue("orderNumber", order.number())
          .log("Order completed");
    }
  }
}
