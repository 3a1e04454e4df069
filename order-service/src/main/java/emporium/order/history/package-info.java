/** A customer's own orders. */
@NullMarked
package emporium.order.history;

import org.jspecify.annotations.NullMarked;
