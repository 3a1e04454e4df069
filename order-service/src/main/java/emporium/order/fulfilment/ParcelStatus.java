package emporium.order.fulfilment;

import java.util.Map;
import java.util.Set;

/** Where a parcel stands. */
public enum ParcelStatus {
  PACKED,
  SHIPPED,
  DELIVERED;

  private static final Map<ParcelStatus, Set<ParcelStatus>> NEXT =
      Map.of(
          PACKED, Set.of(SHIPPED),
          SHIPPED, Set.of(DELIVERED),
          DELIVERED, Set.of());

  boolean mayBecome(ParcelStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }
}
