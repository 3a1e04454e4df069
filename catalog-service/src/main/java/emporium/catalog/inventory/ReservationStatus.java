package emporium.catalog.inventory;

import java.util.Map;
import java.util.Set;

/** Where a reservation stands. */
enum ReservationStatus {
  /** A checkout is under way; the units are free again when the reservation expires. */
  RESERVED,
  /** The order was placed: only its cancellation releases the units, however long it takes. */
  ORDERED,
  /** The order is confirmed; the units are sold. */
  COMMITTED,
  /** The order does not want them any more. */
  RELEASED,
  /** Nobody placed the order in time. */
  EXPIRED;

  private static final Map<ReservationStatus, Set<ReservationStatus>> TRANSITIONS =
      Map.of(
          RESERVED, Set.of(ORDERED, COMMITTED, RELEASED, EXPIRED),
          ORDERED, Set.of(COMMITTED, RELEASED),
          // A checkout that starts over, an order that was placed late, and money that comes late.
          RELEASED, Set.of(RESERVED, COMMITTED),
          EXPIRED, Set.of(RESERVED, ORDERED, COMMITTED, RELEASED),
          COMMITTED, Set.of());

  ReservationStatus to(ReservationStatus next) {
    if (!TRANSITIONS.getOrDefault(this, Set.of()).contains(next)) {
      throw new IllegalStateException("a reservation cannot go from " + this + " to " + next);
    }
    return next;
  }

  /** Whether units are reserved under it. */
  boolean holdsUnits() {
    return this == RESERVED || this == ORDERED;
  }
}
