/** What other services publish about recipients. */
@NullMarked
package emporium.payment.receipt.messaging;

import org.jspecify.annotations.NullMarked;
