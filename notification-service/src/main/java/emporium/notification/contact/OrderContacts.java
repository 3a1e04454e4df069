package emporium.notification.contact;

import emporium.notification.contact.OrderContact.Person;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The contacts of all orders. Number and person may come in any order. */
public interface OrderContacts {

  Optional<OrderContact> find(UUID orderId);

  void number(UUID orderId, String orderNumber);

  void change(UUID orderId, Person person, Instant changedAt);

  /** Removes the person; the number stays. */
  void erase(UUID orderId);
}
