/** Metrics and traces without the noise. */
@NullMarked
package emporium.starter.observability;

import org.jspecify.annotations.NullMarked;
