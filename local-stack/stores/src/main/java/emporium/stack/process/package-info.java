/** Processes of the operating system: starting, recognising, measuring and ending them. */
@NullMarked
package emporium.stack.process;

import org.jspecify.annotations.NullMarked;
