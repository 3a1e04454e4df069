/** Events about carts. */
@NullMarked
package emporium.events.cart;

import org.jspecify.annotations.NullMarked;
