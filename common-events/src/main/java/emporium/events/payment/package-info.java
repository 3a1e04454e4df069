/** Events about payments. */
@NullMarked
package emporium.events.payment;

import org.jspecify.annotations.NullMarked;
