package emporium.events.product;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of a variant can be sold, as far as customers see it.
 *
 * @param version grows with every change; a reader keeps the highest it has seen
 * @param availability {@code IN_STOCK}, {@code LOW_STOCK} or {@code SOLD_OUT}
 * @param remaining how many are left, present only when they are few
 */
public record VariantAvailabilityChanged(
    UUID variantId,
    UUID productId,
    long version,
    String availability,
    @Nullable Integer remaining,
    Instant changedAt)
    implements AvailabilityEvent {}
