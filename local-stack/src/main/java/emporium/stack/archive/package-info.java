/** What native programs miss on a bare system. */
@NullMarked
package emporium.stack.archive;

import org.jspecify.annotations.NullMarked;
