/** What orders mean for the stock. */
@NullMarked
package emporium.catalog.inventory.messaging;

import org.jspecify.annotations.NullMarked;
