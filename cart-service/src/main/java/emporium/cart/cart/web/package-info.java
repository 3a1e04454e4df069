/** Carts over HTTP. */
@NullMarked
package emporium.cart.cart.web;

import org.jspecify.annotations.NullMarked;
