package emporium.events.order;

import java.time.Instant;
import java.util.UUID;

/**
 * The order will not be delivered: its stock is free again, what was not paid is not asked for any
 * more, and what was paid goes back.
 *
 * @param locale BCP 47 tag of the language the order was placed in
 * @param reason {@code NOT_PAID_IN_TIME}, {@code REPLACED} by an order of a newer cart, or {@code
 *     CUSTOMER_REQUEST}
 */
public record OrderCancelled(
    UUID orderId,
    String orderNumber,
    Customer customer,
    String locale,
    String reason,
    Instant cancelledAt)
    implements OrderEvent {}
