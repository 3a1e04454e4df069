/** Time, as tests need it. */
@NullMarked
package emporium.test.time;

import org.jspecify.annotations.NullMarked;
