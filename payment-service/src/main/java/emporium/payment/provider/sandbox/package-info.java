/** A payment provider to try the shop with: hosted page, test cards, signed webhook events. */
@NullMarked
package emporium.payment.provider.sandbox;

import org.jspecify.annotations.NullMarked;
