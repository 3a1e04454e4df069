/** Events about products. */
@NullMarked
package emporium.events.product;

import org.jspecify.annotations.NullMarked;
