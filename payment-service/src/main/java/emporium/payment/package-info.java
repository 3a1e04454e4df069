/** Payments, provider webhooks, the transaction log and receipts. */
@NullMarked
package emporium.payment;

import org.jspecify.annotations.NullMarked;
