/** The cart's own small copy of every product, so that carts work while the catalogue rests. */
@NullMarked
package emporium.cart.product;

import org.jspecify.annotations.NullMarked;
