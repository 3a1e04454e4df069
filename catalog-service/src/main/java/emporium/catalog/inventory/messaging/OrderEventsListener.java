package emporium.catalog.inventory.messaging;

import static java.util.stream.Collectors.toMap;

import emporium.catalog.inventory.CommitStock;
import emporium.catalog.inventory.ReleaseStock;
import emporium.events.Topics;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderEvent;
import emporium.events.order.OrderLine;
import emporium.events.order.OrderPaidTooLate;
import emporium.events.order.OrderPlaced;
import emporium.starter.inbox.Inbox;
import emporium.starter.kafka.Received;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Confirmed orders take their units, cancelled ones give them back. */
@Component
class OrderEventsListener {

  private static final Logger log = LoggerFactory.getLogger(OrderEventsListener.class);

  private final Inbox inbox;
  private final CommitStock commitStock;
  private final ReleaseStock releaseStock;

  OrderEventsListener(Inbox inbox, CommitStock commitStock, ReleaseStock releaseStock) {
    this.inbox = inbox;
    this.commitStock = commitStock;
    this.releaseStock = releaseStock;
  }

  @KafkaListener(id = "inventory", idIsGroup = false, topics = Topics.ORDER_EVENTS)
  void on(Received<OrderEvent> received) {
    inbox.once(
        received,
        event -> {
          switch (event) {
            case OrderConfirmed confirmed -> commit(confirmed);
            case OrderCancelled cancelled -> release(cancelled.orderId());
            case OrderPlaced _, OrderPaidTooLate _ -> {
              // The stock was reserved before the order was placed, or is free already.
            }
          }
        });
  }

  private void commit(OrderConfirmed confirmed) {
    commitStock.commit(
        confirmed.orderId(),
        confirmed.lines().stream()
            .collect(toMap(OrderLine::productId, OrderLine::quantity, Integer::sum)));
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
