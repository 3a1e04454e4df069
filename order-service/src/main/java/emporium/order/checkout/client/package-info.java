/** Cart and catalogue, asked over HTTP. */
@NullMarked
package emporium.order.checkout.client;

import org.jspecify.annotations.NullMarked;
