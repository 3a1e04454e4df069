package emporium.cart.cart.messaging;

import emporium.cart.cart.ChangeCart;
import emporium.events.Topics;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderEvent;
import emporium.events.order.OrderPaidTooLate;
import emporium.events.order.OrderPlaced;
import emporium.starter.kafka.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class OrderEventsListener {

  private final ChangeCart changeCart;

  OrderEventsListener(ChangeCart changeCart) {
    this.changeCart = changeCart;
  }

  @KafkaListener(topics = Topics.ORDER_EVENTS)
  void on(Received<OrderEvent> received) {
    switch (received.event()) {
      case OrderConfirmed order -> changeCart.ordered(order);
      case OrderPlaced _, OrderCancelled _, OrderPaidTooLate _ -> {
        // Until an order is paid, its shopper may want to try again with the same cart.
      }
    }
  }
}
