package emporium.events.order;

import java.time.Instant;
import java.util.UUID;

/** The order will not be delivered; its stock is free again and open payments are void. */
public record OrderCancelled(
    UUID orderId, String orderNumber, Customer customer, Reason reason, Instant cancelledAt)
    implements OrderEvent {

  /** Why the order ended. */
  public enum Reason {
    PAYMENT_FAILED,
    NOT_PAID_IN_TIME
  }
}
