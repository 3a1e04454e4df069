package emporium.order.placed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How the customer pays.
 *
 * @param id such as {@code card}; payment-service has the list
 */
@Embeddable
public record PaymentMethod(
    @Column(name = "payment_method", updatable = false) String id,
    @Enumerated(EnumType.STRING) @Column(name = "confirms_when", updatable = false)
        ConfirmsWhen confirmsWhen) {

  /** What has to happen to the payment before the order is confirmed. */
  public enum ConfirmsWhen {
    PLACED,
    AUTHORIZED,
    CAPTURED
  }
}
