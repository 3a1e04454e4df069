package emporium.events.order;

import emporium.events.Tombstone;
import java.util.UUID;

/** The contact of an order was erased: everybody who keeps it erases it too. */
public record OrderContactErased(UUID orderId) implements OrderContactEvent, Tombstone {}
