package emporium.events.order;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole contact of an order as it is now.
 *
 * @param name of the customer
 * @param phone in international form, if one was given
 * @param locale BCP 47 tag of the language to write in
 */
public record OrderContactChanged(
    UUID orderId,
    String email,
    String name,
    @Nullable String phone,
    String locale,
    PostalAddress shippingAddress,
    PostalAddress billingAddress,
    Instant changedAt)
    implements OrderContactEvent {}
