package emporium.events.order;

import emporium.events.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The order is paid and will be delivered.
 *
 * @param tax the part of the total that is tax
 */
public record OrderConfirmed(
    UUID orderId,
    String orderNumber,
    Customer customer,
    List<OrderLine> lines,
    Money subtotal,
    Money shipping,
    Money tax,
    Money total,
    PostalAddress shipTo,
    Instant confirmedAt)
    implements OrderEvent {}
