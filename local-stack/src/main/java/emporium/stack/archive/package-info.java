/** Unpacking native programs from their jars so that they run on a bare system. */
@NullMarked
package emporium.stack.archive;

import org.jspecify.annotations.NullMarked;
