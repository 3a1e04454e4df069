package emporium.catalog.product;

import java.time.Instant;

/**
 * The address of a category with something on sale.
 *
 * @param productCount products on sale in it
 * @param changedAt when one of them last changed
 */
public record CategoryAddress(String slug, long productCount, Instant changedAt) {}
