package emporium.order.placed;

import java.util.UUID;

/** Tells whether an order has changed since somebody looked. */
public record OrderVersion(UUID orderId, long version) {}
