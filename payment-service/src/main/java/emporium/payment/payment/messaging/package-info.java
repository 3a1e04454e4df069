/** Order events coming in. */
@NullMarked
package emporium.payment.payment.messaging;

import org.jspecify.annotations.NullMarked;
