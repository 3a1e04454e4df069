package emporium.catalog.product;

import java.time.Instant;

/** The address of a product on sale, and when it last changed. */
public record ProductAddress(String slug, Instant changedAt) {}
