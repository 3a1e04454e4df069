package emporium.events.product;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A product is no longer sold.
 *
 * @param variantIds all variants it had
 */
public record ProductWithdrawn(
    UUID productId, long version, List<UUID> variantIds, Instant withdrawnAt)
    implements ProductEvent {}
