package emporium.order.backoffice.web;

import emporium.money.Money;
import emporium.order.backoffice.FindOrders.QueuedOrder;
import emporium.order.placed.FulfilmentStatus;
import emporium.order.placed.OrderStatus;
import emporium.order.placed.PaymentProgress;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order in the queue.
 *
 * @param customerName absent once it was erased
 * @param itemCount units of all lines
 */
@Schema(name = "QueuedOrder")
record QueuedOrderResponse(
    UUID orderId,
    String number,
    OrderStatus status,
    PaymentProgress.Status paymentStatus,
    FulfilmentStatus fulfilment,
    Instant placedAt,
    UUID customerId,
    @Nullable String customerName,
    int itemCount,
    Money payable) {

  static QueuedOrderResponse of(QueuedOrder order) {
    return new QueuedOrderResponse(
        order.place().orderId(),
        order.number(),
        order.status(),
        order.paymentStatus(),
        order.fulfilment(),
        order.place().placedAt(),
        order.customerId(),
        order.customerName(),
        order.itemCount(),
        order.payable());
  }
}
