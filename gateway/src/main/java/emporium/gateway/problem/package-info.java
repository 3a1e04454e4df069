/** The documentation that the types of problem documents point to. */
@NullMarked
package emporium.gateway.problem;

import org.jspecify.annotations.NullMarked;
