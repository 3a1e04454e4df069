/** The order: placed, then confirmed or cancelled. */
@NullMarked
package emporium.order.placed;

import org.jspecify.annotations.NullMarked;
