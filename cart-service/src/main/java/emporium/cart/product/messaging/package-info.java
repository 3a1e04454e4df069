/** Product events coming in. */
@NullMarked
package emporium.cart.product.messaging;

import org.jspecify.annotations.NullMarked;
