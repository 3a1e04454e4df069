package emporium.notification.contact;

import emporium.notification.contact.OrderContact.Person;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The contacts of orders, without a database. */
public final class InMemoryOrderContacts implements OrderContacts {

  private final Map<UUID, OrderContact> contacts = new ConcurrentHashMap<>();

  @Override
  public Optional<OrderContact> find(UUID orderId) {
    return Optional.ofNullable(contacts.get(orderId));
  }

  @Override
  public void number(UUID orderId, String orderNumber) {
    put(orderId, orderNumber, find(orderId).map(OrderContact::person).orElse(null), null);
  }

  @Override
  public void change(UUID orderId, Person person, Instant changedAt) {
    put(orderId, numberOf(orderId), person, changedAt);
  }

  @Override
  public void erase(UUID orderId) {
    put(orderId, numberOf(orderId), null, null);
  }

  private @Nullable String numberOf(UUID orderId) {
    return find(orderId).map(OrderContact::orderNumber).orElse(null);
  }

  private void put(
      UUID orderId, @Nullable String number, @Nullable Person person, @Nullable Instant changedAt) {
    contacts.put(orderId, new OrderContact(orderId, number, person, changedAt));
  }
}
