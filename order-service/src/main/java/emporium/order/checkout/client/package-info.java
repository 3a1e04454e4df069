/** Cart, catalogue and payment, asked over HTTP. */
@NullMarked
package emporium.order.checkout.client;

import org.jspecify.annotations.NullMarked;
