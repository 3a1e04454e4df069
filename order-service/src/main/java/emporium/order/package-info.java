/** Checkout, orders and their process. */
@NullMarked
package emporium.order;

import org.jspecify.annotations.NullMarked;
