/** Answers that are the same for everybody and may be stored by any cache. */
@NullMarked
package emporium.gateway.publicread;

import org.jspecify.annotations.NullMarked;
