package emporium.events.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The order will be delivered.
 *
 * @param cartId the cart it was made from
 * @param locale BCP 47 tag of the language the order was placed in
 * @param country ISO 3166-1 alpha-2 code of where it goes
 * @param shippingOption id of how it is delivered, such as {@code standard}
 */
public record OrderConfirmed(
    UUID orderId,
    String orderNumber,
    Customer customer,
    UUID cartId,
    List<OrderLine> lines,
    PriceBreakdown price,
    String locale,
    String country,
    String shippingOption,
    String paymentMethod,
    Instant confirmedAt)
    implements OrderEvent {}
