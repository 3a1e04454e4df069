/** Keeps the index in step with products and stock. */
@NullMarked
package emporium.catalog.search.messaging;

import org.jspecify.annotations.NullMarked;
