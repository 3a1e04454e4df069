/** The {@code ./shop} command. */
@NullMarked
package emporium.stack.launch;

import org.jspecify.annotations.NullMarked;
