package emporium.order.placed;

import java.util.UUID;

/** The version of an order, to see whether it has changed. */
public record OrderVersion(UUID orderId, long version) {}
