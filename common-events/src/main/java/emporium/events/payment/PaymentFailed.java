package emporium.events.payment;

import java.time.Instant;
import java.util.UUID;

/** No money will come from this payment. */
public record PaymentFailed(UUID paymentId, UUID orderId, Reason reason, Instant failedAt)
    implements PaymentEvent {

  /** Why, in words a shopper can be told. */
  public enum Reason {
    DECLINED,
    AUTHENTICATION_FAILED,
    ABANDONED,
    PROVIDER_ERROR
  }
}
