/** What clients get wrong, tried on a running service. */
@NullMarked
package emporium.test.fault;

import org.jspecify.annotations.NullMarked;
