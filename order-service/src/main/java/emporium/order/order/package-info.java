/** The order itself and what may happen to it. */
@NullMarked
package emporium.order.order;

import org.jspecify.annotations.NullMarked;
