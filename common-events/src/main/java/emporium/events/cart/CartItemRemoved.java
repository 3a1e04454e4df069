package emporium.events.cart;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product left the cart.
 *
 * @param customerId absent while the cart is a guest's
 */
public record CartItemRemoved(
    UUID cartId, @Nullable UUID customerId, UUID productId, Instant removedAt)
    implements CartEvent {}
