/** Whoever moves the money, each behind the same boundary. */
@NullMarked
package emporium.payment.provider;

import org.jspecify.annotations.NullMarked;
