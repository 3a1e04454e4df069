/** What was ordered leaves the cart. */
@NullMarked
package emporium.cart.cart.messaging;

import org.jspecify.annotations.NullMarked;
