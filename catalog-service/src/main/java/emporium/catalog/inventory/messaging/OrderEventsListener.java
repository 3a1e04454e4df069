package emporium.catalog.inventory.messaging;

import static java.util.stream.Collectors.toMap;

import emporium.catalog.inventory.CommitStock;
import emporium.catalog.inventory.KeepStock;
import emporium.catalog.inventory.ReleaseStock;
import emporium.events.Topics;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderEvent;
import emporium.events.order.OrderLine;
import emporium.events.order.OrderPlaced;
import emporium.starter.inbox.Inbox;
import emporium.starter.kafka.Received;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Placed orders keep their units, confirmed ones take them, cancelled ones release them. */
@Component
class OrderEventsListener {

  private static final Logger log = LoggerFactory.getLogger(OrderEventsListener.class);

  private final Inbox inbox;
  private final KeepStock keepStock;
  private final CommitStock commitStock;
  private final ReleaseStock releaseStock;

  OrderEventsListener(
      Inbox inbox, KeepStock keepStock, CommitStock commitStock, ReleaseStock releaseStock) {
    this.inbox = inbox;
    this.keepStock = keepStock;
    this.commitStock = commitStock;
    this.releaseStock = releaseStock;
  }

  @KafkaListener(id = "inventory", idIsGroup = false, topics = Topics.ORDER_EVENTS)
  void on(Received<OrderEvent> received) {
    inbox.once(received, this::handle);
  }

  private void handle(OrderEvent event) {
    switch (event) {
      case OrderPlaced placed -> keepStock.keep(placed.orderId(), units(placed.lines()));
      case OrderConfirmed confirmed ->
          commitStock.commit(confirmed.orderId(), units(confirmed.lines()));
      case OrderCancelled cancelled -> release(cancelled.orderId());
      default -> {
        // Nothing about stock.
      }
    }
  }

  private static Map<UUID, Integer> units(List<OrderLine> lines) {
    return lines.stream().collect(toMap(OrderLine::variantId, OrderLine::quantity, Integer::sum));
  }

  private void release(UUID orderId) {
    switch (releaseStock.release(orderId)) {
      case ReleaseStock.Outcome.Released _ -> {
        // As it should be.
      }
      case ReleaseStock.Outcome.AlreadyCommitted _ ->
          log.atWarn()
              .addKeyValue("orderId", orderId)
              .log("Ignored the cancellation of an order whose stock is sold");
    }
  }
}
