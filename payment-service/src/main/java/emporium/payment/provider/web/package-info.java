/** What payment methods there are. */
@NullMarked
package emporium.payment.provider.web;

import org.jspecify.annotations.NullMarked;
