/** The shelves of the shop. */
@NullMarked
package emporium.catalog.category;

import org.jspecify.annotations.NullMarked;
