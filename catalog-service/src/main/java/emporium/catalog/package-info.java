/** Products, categories, media, search and stock. */
@NullMarked
package emporium.catalog;

import org.jspecify.annotations.NullMarked;
