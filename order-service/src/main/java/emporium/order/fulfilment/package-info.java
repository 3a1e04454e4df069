/** From the confirmed order to the delivered parcel. See docs/adr/0040. */
@NullMarked
package emporium.order.fulfilment;

import org.jspecify.annotations.NullMarked;
