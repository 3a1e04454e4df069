/** What is sold: products, their pages and lists, and the events published about them. */
@NullMarked
package emporium.catalog.product;

import org.jspecify.annotations.NullMarked;
