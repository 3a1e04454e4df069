/** How often somebody may ask. */
@NullMarked
package emporium.gateway.ratelimit;

import org.jspecify.annotations.NullMarked;
