package emporium.catalog.inventory.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param expiresAt when the units are free again unless the order is placed; absent if it was
 */
record ReservationResponse(@Nullable Instant expiresAt) {}
