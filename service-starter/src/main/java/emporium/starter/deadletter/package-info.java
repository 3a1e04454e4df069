/** Records that a service could not handle: kept, listed, and handled again on demand. */
@NullMarked
package emporium.starter.deadletter;

import org.jspecify.annotations.NullMarked;
