package emporium.payment.receipt.messaging;

import emporium.events.Topics;
import emporium.events.order.OrderContactChanged;
import emporium.events.order.OrderContactErased;
import emporium.events.order.OrderContactEvent;
import emporium.payment.receipt.Contacts;
import emporium.starter.inbox.Inbox;
import emporium.starter.kafka.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class OrderContactEventsListener {

  private final Inbox inbox;
  private final Contacts contacts;

  OrderContactEventsListener(Inbox inbox, Contacts contacts) {
    this.inbox = inbox;
    this.contacts = contacts;
  }

  @KafkaListener(topics = Topics.ORDER_CONTACT_EVENTS)
  void on(Received<OrderContactEvent> received) {
    inbox.once(received, this::handle);
  }

  private void handle(OrderContactEvent event) {
    switch (event) {
      case OrderContactChanged contact ->
          contacts.remember(contact.orderId(), contact.billingAddress().recipient());
      case OrderContactErased erased -> contacts.erase(erased.orderId());
      default -> {
        // Another release's event, which nothing here depends on.
      }
    }
  }
}
