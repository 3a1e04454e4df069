package emporium.cart.cart.messaging;

import static java.util.stream.Collectors.summingInt;

import emporium.cart.cart.ChangeCart;
import emporium.events.Topics;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderEvent;
import emporium.events.order.OrderLine;
import emporium.starter.kafka.Received;
import java.util.stream.Collectors;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Until an order is confirmed its customer may want to try again with the same cart. */
@Component
class OrderEventsListener {

  private final ChangeCart changeCart;

  OrderEventsListener(ChangeCart changeCart) {
    this.changeCart = changeCart;
  }

  @KafkaListener(topics = Topics.ORDER_EVENTS)
  void on(Received<OrderEvent> received) {
    switch (received.event()) {
      case OrderConfirmed order ->
          changeCart.ordered(
              order.cartId(),
              order.orderId(),
              order.lines().stream()
                  .collect(
                      Collectors.groupingBy(
                          OrderLine::variantId, summingInt(OrderLine::quantity))));
      default -> {}
    }
  }
}
