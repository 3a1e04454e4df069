package emporium.catalog.product;

import java.util.UUID;

/** Inside this service: a product is not what it was. */
record ProductChanged(UUID productId, Slug slug) {}
