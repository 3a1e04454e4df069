package emporium.events.order;

import java.util.UUID;

/** Who bought, as known when the order was placed. */
public record Customer(UUID customerId, String email, String name) {}
