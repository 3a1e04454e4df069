package emporium.order.placed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How far the payment has come, as payment-service said last: what a page shows, and nothing that
 * the order decides by.
 *
 * @param actionUrl where the customer pays, while that is what the payment waits for
 * @param failureReason why the last attempt brought no money, in payment-service's words
 */
@Embeddable
public record PaymentProgress(
    @Enumerated(EnumType.STRING) @Column(name = "payment_status") Status status,
    @Column(name = "payment_action_url") @Nullable String actionUrl,
    @Column(name = "payment_failure") @Nullable String failureReason) {

  /** The steps of a payment. */
  public enum Status {
    PENDING,
    ACTION_REQUIRED,
    FAILED,
    AUTHORIZED,
    CAPTURED,
    CANCELLED,
    REFUNDED,
    REFUND_FAILED
  }

  static PaymentProgress of(Status status) {
    return new PaymentProgress(status, null, null);
  }

  static PaymentProgress actionRequired(String url) {
    return new PaymentProgress(Status.ACTION_REQUIRED, url, null);
  }

  static PaymentProgress failed(String reason) {
    return new PaymentProgress(Status.FAILED, null, reason);
  }
}
