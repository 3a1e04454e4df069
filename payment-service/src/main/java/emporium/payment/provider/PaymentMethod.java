package emporium.payment.provider;

import java.time.Duration;

/**
 * A way to pay that a provider offers.
 *
 * @param id names it for ever, such as {@code card}
 * @param label names it where no translation does
 * @param paymentWindow how long an order waits for its payment
 */
public record PaymentMethod(
    String id, String label, ConfirmsWhen confirmsWhen, Duration paymentWindow) {

  /** What has to happen to the payment before the order is confirmed. */
  public enum ConfirmsWhen {
    /** Nothing: it is paid later, on invoice for instance. */
    PLACED,
    AUTHORIZED,
    CAPTURED
  }
}
