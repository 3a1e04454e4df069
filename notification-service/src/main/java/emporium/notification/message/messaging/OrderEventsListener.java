package emporium.notification.message.messaging;

import emporium.events.Topics;
import emporium.events.order.OrderCancelled;
import emporium.events.order.OrderConfirmed;
import emporium.events.order.OrderEvent;
import emporium.events.order.OrderLine;
import emporium.events.order.OrderPlaced;
import emporium.events.order.ParcelDelivered;
import emporium.events.order.ParcelLine;
import emporium.events.order.ParcelShipped;
import emporium.events.order.PriceBreakdown;
import emporium.notification.contact.OrderContacts;
import emporium.notification.message.Content;
import emporium.notification.message.Content.OrderCancellation;
import emporium.notification.message.Content.OrderConfirmation;
import emporium.notification.message.Content.ParcelArrived;
import emporium.notification.message.Content.ParcelOnItsWay;
import emporium.notification.message.Content.Price;
import emporium.notification.message.Content.Tax;
import emporium.notification.message.SendMessage;
import emporium.starter.kafka.Received;
import java.util.List;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class OrderEventsListener {

  private final SendMessage sendMessage;
  private final OrderContacts contacts;

  OrderEventsListener(SendMessage sendMessage, OrderContacts contacts) {
    this.sendMessage = sendMessage;
    this.contacts = contacts;
  }

  @KafkaListener(topics = Topics.ORDER_EVENTS)
  void on(Received<OrderEvent> received) {
    switch (received.event()) {
      // Payments do not name the number that people know the order by.
      case OrderPlaced order -> contacts.number(order.orderId(), order.orderNumber());
      case OrderConfirmed order ->
          sendMessage.aboutOrder(
              received.eventId(),
              order.orderId(),
              new OrderConfirmation(lines(order), price(order.price())));
      case OrderCancelled order ->
          sendMessage.aboutOrder(
              received.eventId(), order.orderId(), new OrderCancellation(order.reason()));
      case ParcelShipped parcel ->
          sendMessage.aboutOrder(
              received.eventId(),
              parcel.orderId(),
              new ParcelOnItsWay(
                  parcel.carrierName(),
                  parcel.trackingNumber(),
                  items(parcel.lines()),
                  parcel.expectedFrom(),
                  parcel.expectedUntil()));
      case ParcelDelivered parcel ->
          sendMessage.aboutOrder(
              received.eventId(),
              parcel.orderId(),
              new ParcelArrived(
                  parcel.carrierName(),
                  parcel.trackingNumber(),
                  items(parcel.lines()),
                  parcel.deliveredAt()));
      default -> {}
    }
  }

  private static List<Content.Item> items(List<ParcelLine> lines) {
    return lines.stream()
        .map(line -> new Content.Item(line.title(), options(line.options()), line.quantity()))
        .toList();
  }

  private static List<String> options(List<OrderLine.ChosenOption> options) {
    return options.stream().map(it -> it.option() + ": " + it.value()).toList();
  }

  private static List<Content.Line> lines(OrderConfirmed order) {
    return order.lines().stream()
        .flatMap(line ->
            order.price().lines().stream()
                .filter(price -> price.orderLineId().equals(line.orderLineId()))
                .map(price -> line(line, price)))
        .toList();
  }

  private static Content.Line line(OrderLine line, PriceBreakdown.Line price) {
    return new Content.Line(
        line.title(),
        options(line.options()),
        line.quantity(),
        price.unitPrice(),
        price.unitPrice().times(line.quantity()));
  }

  private static Price price(PriceBreakdown price) {
    return new Price(
        price.subtotal(),
        price.discount(),
        price.shipping(),
        price.fees(),
        price.total(),
        price.taxes().stream().map(tax -> new Tax(tax.basisPoints(), tax.amount())).toList(),
        price.taxTreatment().equals("STANDARD"),
        price.tenders().stream().map(tender -> tender.amount().negated()).toList(),
        price.payable());
  }
}
