/** The process that several stores written in Java share. */
@NullMarked
package emporium.stack.host;

import org.jspecify.annotations.NullMarked;
