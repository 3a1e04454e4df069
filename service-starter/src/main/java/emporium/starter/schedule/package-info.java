/** Jobs that run by the clock, and jobs that run on one instance at a time. */
@NullMarked
package emporium.starter.schedule;

import org.jspecify.annotations.NullMarked;
