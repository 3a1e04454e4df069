/** The filter chains of the edge. */
@NullMarked
package emporium.gateway.security;

import org.jspecify.annotations.NullMarked;
