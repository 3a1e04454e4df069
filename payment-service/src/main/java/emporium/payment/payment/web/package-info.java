/** Payments and webhook events over HTTP. */
@NullMarked
package emporium.payment.payment.web;

import org.jspecify.annotations.NullMarked;
