package emporium.payment.payment;

import java.util.Map;
import java.util.Set;

/** Where a payment stands. */
public enum PaymentStatus {
  /** The order asks for it; the provider does not know of it yet. */
  REQUESTED,
  AWAITING_SHOPPER,
  CAPTURED,
  FAILED,
  /** The order was cancelled before anybody paid. */
  VOIDED,
  REFUND_REQUESTED,
  REFUNDED;

  private static final Map<PaymentStatus, Set<PaymentStatus>> NEXT =
      Map.of(
          REQUESTED, Set.of(AWAITING_SHOPPER, VOIDED),
          AWAITING_SHOPPER, Set.of(CAPTURED, FAILED, VOIDED),
          // The shopper paid in the moment the order was cancelled: the money is there.
          VOIDED, Set.of(CAPTURED),
          CAPTURED, Set.of(REFUND_REQUESTED),
          REFUND_REQUESTED, Set.of(REFUNDED),
          FAILED, Set.of(),
          REFUNDED, Set.of());

  boolean mayBecome(PaymentStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }
}
