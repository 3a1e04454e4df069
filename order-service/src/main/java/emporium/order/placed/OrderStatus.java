package emporium.order.placed;

import java.util.Map;
import java.util.Set;

/** Where an order stands. */
public enum OrderStatus {
  PLACED,
  CONFIRMED,
  /** Everything that needs shipping was delivered. */
  COMPLETED,
  CANCELLED;

  private static final Map<OrderStatus, Set<OrderStatus>> NEXT =
      Map.of(
          PLACED, Set.of(CONFIRMED, CANCELLED),
          CONFIRMED, Set.of(COMPLETED),
          COMPLETED, Set.of(),
          CANCELLED, Set.of());

  boolean mayBecome(OrderStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }
}
