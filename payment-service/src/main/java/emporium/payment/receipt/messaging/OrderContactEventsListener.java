package emporium.payment.receipt.messaging;

import emporium.events.Topics;
import emporium.events.order.OrderContactChanged;
import emporium.events.order.OrderContactErased;
import emporium.events.order.OrderContactEvent;
import emporium.events.order.PostalAddress;
import emporium.payment.receipt.Contacts;
import emporium.payment.receipt.Recipient;
import emporium.starter.inbox.Inbox;
import emporium.starter.kafka.Received;
import java.util.Objects;
import java.util.stream.Stream;
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
          contacts.remember(
              contact.orderId(), recipient(contact.billingAddress(), contact.locale()));
      case OrderContactErased erased -> contacts.erase(erased.orderId());
      default -> {
        // Another release's event, which nothing here depends on.
      }
    }
  }

  private static Recipient recipient(PostalAddress address, String locale) {
    return new Recipient(
        address.recipient(),
        Stream.of(
                address.line1(),
                address.line2(),
                address.postalCode() + " " + address.city(),
                address.region())
            .filter(Objects::nonNull)
            .toList(),
        address.country(),
        locale);
  }
}
