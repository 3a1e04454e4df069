/** Checkout over HTTP. */
@NullMarked
package emporium.order.checkout.web;

import org.jspecify.annotations.NullMarked;
