package emporium.catalog.inventory;

import java.util.UUID;

/** Quantities in sellable units. */
public record Shortage(UUID variantId, int requested, int available) {}
