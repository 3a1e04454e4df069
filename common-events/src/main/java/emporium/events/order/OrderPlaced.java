package emporium.events.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A customer placed an order; its stock is reserved and it waits for its payment.
 *
 * @param orderNumber the short number people read to each other
 * @param cartId the cart it was made from, as it was in that version
 * @param locale BCP 47 tag of the language the order was placed in
 * @param country ISO 3166-1 alpha-2 code of where it goes
 * @param paymentMethod id of the method the customer chose, such as {@code card}
 * @param paymentDueAt when the order is cancelled if it is not paid
 */
public record OrderPlaced(
    UUID orderId,
    String orderNumber,
    Customer customer,
    UUID cartId,
    long cartVersion,
    List<OrderLine> lines,
    PriceBreakdown price,
    String locale,
    String country,
    String paymentMethod,
    Instant placedAt,
    Instant paymentDueAt)
    implements OrderEvent {}
