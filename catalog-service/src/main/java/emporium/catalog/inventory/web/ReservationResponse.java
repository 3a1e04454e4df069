package emporium.catalog.inventory.web;

import java.time.Instant;

/**
 * @param expiresAt when the units are given back unless the order is confirmed
 */
record ReservationResponse(Instant expiresAt) {}
