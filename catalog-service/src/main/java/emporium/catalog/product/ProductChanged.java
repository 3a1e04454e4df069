package emporium.catalog.product;

import emporium.starter.text.Slug;
import java.util.Set;
import java.util.UUID;

/**
 * Inside this service: a product is not what it was.
 *
 * @param slugs the one it has, and the one it had before
 */
record ProductChanged(UUID productId, Set<Slug> slugs) {}
