package emporium.notification.message.messaging;

import emporium.events.Topics;
import emporium.events.order.OrderContactChanged;
import emporium.events.order.OrderContactErased;
import emporium.events.order.OrderContactEvent;
import emporium.events.order.PostalAddress;
import emporium.notification.contact.OrderContact.Address;
import emporium.notification.contact.OrderContact.Person;
import emporium.notification.contact.OrderContacts;
import emporium.notification.message.EraseRecipient;
import emporium.starter.kafka.Received;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class OrderContactEventsListener {

  private final OrderContacts contacts;
  private final EraseRecipient eraseRecipient;

  OrderContactEventsListener(OrderContacts contacts, EraseRecipient eraseRecipient) {
    this.contacts = contacts;
    this.eraseRecipient = eraseRecipient;
  }

  @KafkaListener(topics = Topics.ORDER_CONTACT_EVENTS)
  void on(Received<OrderContactEvent> received) {
    switch (received.event()) {
      case OrderContactChanged contact ->
          contacts.change(
              contact.orderId(),
              new Person(
                  contact.email(),
                  contact.name(),
                  contact.locale(),
                  address(contact.shippingAddress())),
              contact.changedAt());
      case OrderContactErased contact -> eraseRecipient.of(contact.orderId());
      default -> {}
    }
  }

  private static Address address(PostalAddress address) {
    return new Address(
        Stream.of(
                address.recipient(),
                address.line1(),
                address.line2(),
                address.postalCode() + " " + address.city(),
                address.region())
            .filter(Objects::nonNull)
            .toList(),
        address.country());
  }
}
