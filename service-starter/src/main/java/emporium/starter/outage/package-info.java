/** Tells what time will heal from what it will not. */
@NullMarked
package emporium.starter.outage;

import org.jspecify.annotations.NullMarked;
