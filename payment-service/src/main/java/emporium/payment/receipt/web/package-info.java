/** Receipts over HTTP. */
@NullMarked
package emporium.payment.receipt.web;

import org.jspecify.annotations.NullMarked;
