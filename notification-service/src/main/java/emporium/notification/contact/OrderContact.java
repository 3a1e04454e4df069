package emporium.notification.contact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Whom to write to about an order. The number and the person come on two topics without an order
 * between them, so either may be missing yet; the person may be erased.
 *
 * @param changedAt when the contact last changed
 */
@Document("order_contacts")
public record OrderContact(
    @Id UUID orderId,
    @Nullable String orderNumber,
    @Nullable Person person,
    @Nullable Instant changedAt) {

  /**
   * @param locale BCP 47 tag of the language to write in
   */
  public record Person(String email, String name, String locale, Address shippingAddress) {}

  /**
   * @param lines as on a label, without the country
   * @param country ISO 3166-1 alpha-2 code
   */
  public record Address(List<String> lines, String country) {}
}
