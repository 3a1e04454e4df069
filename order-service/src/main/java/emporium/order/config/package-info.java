/** Settings, security and outgoing connections. */
@NullMarked
package emporium.order.config;

import org.jspecify.annotations.NullMarked;
