/**
 * The backing stores of the platform as processes of this machine, and the command that runs them.
 */
@NullMarked
package emporium.stack.store;

import org.jspecify.annotations.NullMarked;
