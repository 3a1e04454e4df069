package emporium.catalog.inventory;

import java.util.Map;
import java.util.Set;

/** Where a reservation stands. */
enum ReservationStatus {
  /** The units are kept for the order until the reservation expires. */
  HELD,
  /** The order is confirmed; the units are sold. */
  COMMITTED,
  /** The order does not want them any more. */
  RELEASED,
  /** Nobody confirmed the order in time. */
  EXPIRED;

  private static final Map<ReservationStatus, Set<ReservationStatus>> TRANSITIONS =
      Map.of(
          HELD, Set.of(COMMITTED, RELEASED, EXPIRED),
          // A checkout that starts over, and money that comes late.
          RELEASED, Set.of(HELD, COMMITTED),
          EXPIRED, Set.of(HELD, COMMITTED, RELEASED),
          COMMITTED, Set.of());

  ReservationStatus to(ReservationStatus next) {
    if (!TRANSITIONS.getOrDefault(this, Set.of()).contains(next)) {
      throw new IllegalStateException("a reservation cannot go from " + this + " to " + next);
    }
    return next;
  }
}
