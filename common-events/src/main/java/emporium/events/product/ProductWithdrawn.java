package emporium.events.product;

import java.time.Instant;
import java.util.UUID;

/** A product is no longer sold. */
public record ProductWithdrawn(UUID productId, long version, Instant withdrawnAt)
    implements ProductEvent {}
