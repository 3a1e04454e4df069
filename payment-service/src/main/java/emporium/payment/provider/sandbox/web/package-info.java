/** The sandbox provider's hosted payment page. */
@NullMarked
package emporium.payment.provider.sandbox.web;

import org.jspecify.annotations.NullMarked;
