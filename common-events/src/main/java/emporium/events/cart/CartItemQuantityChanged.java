package emporium.events.cart;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shopper changed how many units of a product the cart holds.
 *
 * @param customerId absent while the cart is a guest's
 * @param quantity how many there are now
 */
public record CartItemQuantityChanged(
    UUID cartId, @Nullable UUID customerId, UUID productId, int quantity, Instant changedAt)
    implements CartEvent {}
