package emporium.notification.message;

import emporium.notification.contact.OrderContact.Address;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom a message goes, complete.
 *
 * @param locale for numbers and dates
 * @param order absent if the message is about no order
 */
record Addressee(String email, String name, Locale locale, @Nullable Order order) {

  /** The order a message is about. */
  record Order(UUID orderId, String orderNumber, Address shippingAddress) {}
}
