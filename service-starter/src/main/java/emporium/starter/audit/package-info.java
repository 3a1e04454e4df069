/** Who changed what in the back office. */
@NullMarked
package emporium.starter.audit;

import org.jspecify.annotations.NullMarked;
