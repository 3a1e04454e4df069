/** Which cookies pass the edge. */
@NullMarked
package emporium.gateway.cookies;

import org.jspecify.annotations.NullMarked;
