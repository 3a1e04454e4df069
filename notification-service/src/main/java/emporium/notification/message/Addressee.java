package emporium.notification.message;

import emporium.notification.contact.OrderContact.Address;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom a message goes, complete.
 *
 * @param name absent if the mail greets nobody by name
 * @param locale for the words, numbers and dates
 * @param order absent if the message is about no order
 */
record Addressee(String email, @Nullable String name, Locale locale, @Nullable Order order) {

  /** The order a message is about. */
  record Order(UUID orderId, String orderNumber, Address shippingAddress) {}
}
