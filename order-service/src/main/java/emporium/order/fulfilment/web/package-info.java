/** What carriers send, and parcels as they are answered. */
@NullMarked
package emporium.order.fulfilment.web;

import org.jspecify.annotations.NullMarked;
