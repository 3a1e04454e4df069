/** Carts: one document each, with the events it still has to publish. */
@NullMarked
package emporium.cart.cart;

import org.jspecify.annotations.NullMarked;
