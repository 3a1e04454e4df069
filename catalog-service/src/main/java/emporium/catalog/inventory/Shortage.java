package emporium.catalog.inventory;

import java.util.UUID;

/** Quantities in sellable units. */
public record Shortage(UUID productId, int requested, int available) {}
