/** Carts: one document each, with the facts it still has to tell. */
@NullMarked
package emporium.cart.cart;

import org.jspecify.annotations.NullMarked;
