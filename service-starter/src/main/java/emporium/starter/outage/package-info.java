/** Distinguishes outages, which end by themselves, from errors, which do not. */
@NullMarked
package emporium.starter.outage;

import org.jspecify.annotations.NullMarked;
