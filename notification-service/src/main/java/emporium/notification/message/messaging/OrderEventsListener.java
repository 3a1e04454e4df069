package emporium.notification.message.messaging;

import emporium.events.Topics;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderEvent;
import emporium.events.order.OrderLine;
import emporium.events.order.OrderPaidTooLate;
import emporium.events.order.OrderPlaced;
import emporium.events.order.PostalAddress;
import emporium.notification.message.SendMessage;
import emporium.notification.template.Print;
import emporium.notification.template.Template;
import emporium.starter.kafka.Received;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class OrderEventsListener {

  private final SendMessage sendMessage;

  OrderEventsListener(SendMessage sendMessage) {
    this.sendMessage = sendMessage;
  }

  @KafkaListener(topics = Topics.ORDER_EVENTS)
  void on(Received<OrderEvent> received) {
    switch (received.event()) {
      case OrderConfirmed order ->
          sendMessage.send(
              new SendMessage.Command(
                  received.eventId(),
                  Template.ORDER_CONFIRMED,
                  order.customer().email(),
                  confirmation(order)));
      case OrderCancelled order ->
          sendMessage.send(
              new SendMessage.Command(
                  received.eventId(),
                  Template.ORDER_CANCELLED,
                  order.customer().email(),
                  Map.of(
                      "name", order.customer().name(),
                      "orderId", order.orderId().toString(),
                      "orderNumber", order.orderNumber(),
                      "reason", reason(order.reason()))));
      case OrderPlaced _, OrderPaidTooLate _ -> {
        // People hear of what comes of it.
      }
    }
  }

  private static Map<String, Object> confirmation(OrderConfirmed order) {
    return Map.of(
        "name", order.customer().name(),
        "orderId", order.orderId().toString(),
        "orderNumber", order.orderNumber(),
        "lines", order.lines().stream().map(OrderEventsListener::line).toList(),
        "subtotal", Print.money(order.subtotal()),
        "shipping", Print.money(order.shipping()),
        "tax", Print.money(order.tax()),
        "total", Print.money(order.total()),
        "address", lines(order.shipTo()));
  }

  private static Map<String, String> line(OrderLine line) {
    return Map.of(
        "title", line.title(),
        "quantity", Integer.toString(line.quantity()),
        "unitPrice", Print.money(line.unitPrice()),
        "lineTotal", Print.money(line.lineTotal()));
  }

  private static List<String> lines(PostalAddress address) {
    return Stream.of(
            address.recipient(),
            address.line1(),
            address.line2(),
            address.postalCode() + " " + address.city(),
            address.region(),
            Print.country(address.country()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static String reason(OrderCancelled.Reason reason) {
    return switch (reason) {
      case PAYMENT_FAILED -> "The payment did not go through.";
      case NOT_PAID_IN_TIME -> "It was not paid in time.";
    };
  }
}
