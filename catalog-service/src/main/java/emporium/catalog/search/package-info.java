/** Finding products: the index, queries and suggestions. */
@NullMarked
package emporium.catalog.search;

import org.jspecify.annotations.NullMarked;
