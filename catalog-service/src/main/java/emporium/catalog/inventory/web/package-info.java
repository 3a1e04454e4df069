/** Reservations over HTTP, for order-service. */
@NullMarked
package emporium.catalog.inventory.web;

import org.jspecify.annotations.NullMarked;
