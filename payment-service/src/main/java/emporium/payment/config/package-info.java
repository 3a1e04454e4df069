/** Settings and security. */
@NullMarked
package emporium.payment.config;

import org.jspecify.annotations.NullMarked;
