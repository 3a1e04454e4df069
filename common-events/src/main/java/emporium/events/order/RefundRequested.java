package emporium.events.order;

import emporium.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Money of an order has to go back.
 *
 * @param refundId names the refund for ever, so that asking twice refunds once; what came for an
 *     order already cancelled goes back under the id of the attempt that brought it
 * @param lines what it is for, empty if it is not for goods
 * @param reason {@code ORDER_CANCELLED}, {@code RETURN} or {@code GOODWILL}
 */
public record RefundRequested(
    UUID orderId,
    UUID paymentId,
    UUID refundId,
    Money amount,
    List<Line> lines,
    String reason,
    Instant requestedAt)
    implements OrderEvent {

  /** Units of an order line. */
  public record Line(UUID orderLineId, int quantity) {}
}
