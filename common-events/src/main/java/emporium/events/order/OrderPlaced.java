package emporium.events.order;

import emporium.events.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A customer placed an order; its stock is reserved and it waits for the money.
 *
 * @param orderNumber the short number people read to each other
 * @param total what has to be paid, tax and shipping included
 * @param payBy when the order is cancelled if nobody paid
 */
public record OrderPlaced(
    UUID orderId,
    String orderNumber,
    Customer customer,
    List<OrderLine> lines,
    Money total,
    String paymentMethod,
    Instant placedAt,
    Instant payBy)
    implements OrderEvent {}
