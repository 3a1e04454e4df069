/** Carts of guests and customers. */
@NullMarked
package emporium.cart;

import org.jspecify.annotations.NullMarked;
