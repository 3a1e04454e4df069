/** A carrier to try the shop with: it delivers whatever it is given within a minute. */
@NullMarked
package emporium.order.fulfilment.sandbox;

import org.jspecify.annotations.NullMarked;
