package emporium.events.cart;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A variant left the cart.
 *
 * @param customerId absent while the cart is a guest's
 */
public record CartItemRemoved(
    UUID cartId, @Nullable UUID customerId, UUID variantId, UUID productId, Instant removedAt)
    implements CartEvent {}
