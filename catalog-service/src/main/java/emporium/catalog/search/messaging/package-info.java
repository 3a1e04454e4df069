/** Keeps the index in step with what is told about products. */
@NullMarked
package emporium.catalog.search.messaging;

import org.jspecify.annotations.NullMarked;
