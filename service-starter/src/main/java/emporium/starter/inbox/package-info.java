/** An event that arrives twice has its effect once. */
@NullMarked
package emporium.starter.inbox;

import org.jspecify.annotations.NullMarked;
