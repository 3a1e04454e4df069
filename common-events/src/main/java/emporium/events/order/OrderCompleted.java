package emporium.events.order;

import java.time.Instant;
import java.util.UUID;

/**
 * Everything of the order that needs shipping was delivered.
 *
 * @param locale BCP 47 tag of the language the order was placed in
 */
public record OrderCompleted(
    UUID orderId, String orderNumber, Customer customer, String locale, Instant completedAt)
    implements OrderEvent {}
