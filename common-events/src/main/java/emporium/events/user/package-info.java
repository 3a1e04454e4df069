/** Events about accounts. */
@NullMarked
package emporium.events.user;

import org.jspecify.annotations.NullMarked;
