/** How many units there are, and which of them are promised to an order. */
@NullMarked
package emporium.catalog.inventory;

import org.jspecify.annotations.NullMarked;
