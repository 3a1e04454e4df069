package emporium.events.cart;

import java.time.Instant;
import java.util.UUID;

/**
 * A guest signed in and the guest's cart went into the customer's.
 *
 * @param cartId the customer's cart, which now holds everything
 * @param guestCartId the guest's cart, which is gone
 */
public record CartsMerged(UUID cartId, UUID customerId, UUID guestCartId, Instant mergedAt)
    implements CartEvent {}
