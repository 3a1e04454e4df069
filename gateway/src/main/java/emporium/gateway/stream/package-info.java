/** Event streams, which hold their connections for minutes, kept apart from all other requests. */
@NullMarked
package emporium.gateway.stream;

import org.jspecify.annotations.NullMarked;
