/** Events about orders. */
@NullMarked
package emporium.events.order;

import org.jspecify.annotations.NullMarked;
