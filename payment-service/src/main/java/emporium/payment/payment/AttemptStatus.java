package emporium.payment.payment;

import java.util.Map;
import java.util.Set;

/** Where one try to pay stands. */
public enum AttemptStatus {
  /** The provider may not know of it yet. */
  STARTED,
  /** The customer or the bank has to act. */
  PENDING,
  AUTHORIZED,
  CAPTURED,
  FAILED,
  /** The order was cancelled; it is over when the provider says so. */
  CLOSING,
  /** Over, without money. */
  CANCELLED;

  private static final Map<AttemptStatus, Set<AttemptStatus>> NEXT =
      Map.of(
          STARTED, Set.of(PENDING, CAPTURED, AUTHORIZED, FAILED, CLOSING),
          PENDING, Set.of(AUTHORIZED, CAPTURED, FAILED, CLOSING),
          AUTHORIZED, Set.of(CAPTURED, FAILED, CLOSING),
          // The money came although the order was cancelled.
          CLOSING, Set.of(CAPTURED, CANCELLED),
          CAPTURED, Set.of(),
          FAILED, Set.of(),
          CANCELLED, Set.of());

  boolean mayBecome(AttemptStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether money may still come from it. */
  boolean isUndecided() {
    return !NEXT.getOrDefault(this, Set.of()).isEmpty();
  }
}
