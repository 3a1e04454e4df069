package emporium.order.history;

import emporium.events.Money;
import emporium.order.order.Address;
import emporium.order.order.Order;
import emporium.order.order.OrderStatus;
import emporium.order.order.PaymentStatus;
import emporium.order.order.ShippingMethod;
import emporium.order.order.Totals;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as its customer sees it.
 *
 * @param tax contained in the total
 * @param payBy when the order is cancelled if nobody paid
 */
@Schema(name = "Order")
public record OrderView(
    UUID orderId,
    String number,
    OrderStatus status,
    Instant placedAt,
    Instant payBy,
    List<Line> items,
    Money subtotal,
    Money shipping,
    Money tax,
    Money total,
    Address shipTo,
    ShippingMethod shippingMethod,
    Payment payment,
    List<Milestone> timeline) {

  /** One product of the order. */
  @Schema(name = "OrderLine")
  public record Line(
      UUID productId,
      String sku,
      String title,
      @Nullable String picture,
      Money unitPrice,
      int quantity,
      Money lineTotal) {}

  /**
   * @param actionUrl where the shopper pays, while that is what the order waits for
   * @param failureReason why no money came
   */
  @Schema(name = "OrderPayment")
  public record Payment(
      PaymentStatus status, @Nullable String actionUrl, @Nullable String failureReason) {}

  /** A status the order has reached. */
  @Schema(name = "OrderMilestone")
  public record Milestone(OrderStatus status, Instant at) {}

  public static OrderView of(Order order) {
    Totals totals = order.totals();
    return new OrderView(
        order.getId(),
        order.number(),
        order.status(),
        order.placedAt(),
        order.payBy(),
        order.lines().stream()
            .map(line ->
                new Line(
                    line.productId(),
                    line.sku(),
                    line.title(),
                    line.picture(),
                    line.unitPrice(order.currency()),
                    line.quantity(),
                    line.lineTotal(order.currency())))
            .toList(),
        totals.subtotal(),
        totals.shipping(),
        totals.tax(),
        totals.total(),
        order.shipTo(),
        order.shippingMethod(),
        new Payment(
            order.paymentStatus(),
            order.paymentUrl().orElse(null),
            order.paymentFailure().orElse(null)),
        order.timeline().stream().map(m -> new Milestone(m.status(), m.happenedAt())).toList());
  }
}
