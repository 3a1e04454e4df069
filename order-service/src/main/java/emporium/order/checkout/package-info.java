/** From cart to order: price again, reserve the stock, record the order. */
@NullMarked
package emporium.order.checkout;

import org.jspecify.annotations.NullMarked;
