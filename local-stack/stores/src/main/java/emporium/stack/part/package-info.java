/** The parts of a local stack: how one is started, waited for, found again and ended. */
@NullMarked
package emporium.stack.part;

import org.jspecify.annotations.NullMarked;
