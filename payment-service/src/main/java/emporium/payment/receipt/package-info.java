/** Receipts for captured payments. */
@NullMarked
package emporium.payment.receipt;

import org.jspecify.annotations.NullMarked;
