package emporium.payment.payment;

import java.util.Map;
import java.util.Set;

/** Whether an order still has to be paid. */
public enum PaymentStatus {
  /** Attempts are possible until it is due. */
  OPEN,
  AUTHORIZED,
  CAPTURED,
  /** The order was cancelled: nothing is asked for, and what comes goes back. */
  CANCELLED;

  private static final Map<PaymentStatus, Set<PaymentStatus>> NEXT =
      Map.of(
          OPEN, Set.of(AUTHORIZED, CAPTURED, CANCELLED),
          AUTHORIZED, Set.of(OPEN, CAPTURED, CANCELLED),
          CAPTURED, Set.of(CANCELLED),
          CANCELLED, Set.of());

  boolean mayBecome(PaymentStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }
}
