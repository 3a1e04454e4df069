package emporium.events.cart;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody changed how many units of a variant the cart holds.
 *
 * @param customerId absent while the cart is a guest's
 * @param quantity how many there are now
 */
public record CartItemQuantityChanged(
    UUID cartId,
    @Nullable UUID customerId,
    UUID variantId,
    UUID productId,
    int quantity,
    Instant changedAt)
    implements CartEvent {}
