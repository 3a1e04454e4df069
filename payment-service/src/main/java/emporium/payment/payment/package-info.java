/** Payments: asked for by an order, settled by the provider, logged for ever. */
@NullMarked
package emporium.payment.payment;

import org.jspecify.annotations.NullMarked;
