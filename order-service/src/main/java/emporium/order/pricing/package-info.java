/** What an order costs, on plain objects. */
@NullMarked
package emporium.order.pricing;

import org.jspecify.annotations.NullMarked;
