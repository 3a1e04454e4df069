package emporium.notification.message;

import emporium.notification.contact.OrderContacts;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Erases who bought an order. The delivery log keeps that there were messages; one that was not out
 * yet is given up.
 */
@Component
public class EraseRecipient {

  private final OrderContacts contacts;
  private final Messages messages;

  EraseRecipient(OrderContacts contacts, Messages messages) {
    this.contacts = contacts;
    this.messages = messages;
  }

  public void of(UUID orderId) {
    contacts.erase(orderId);
    messages.erase(orderId);
  }
}
