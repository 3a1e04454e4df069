/** What happens to an order after it was placed. */
@NullMarked
package emporium.order.process;

import org.jspecify.annotations.NullMarked;
