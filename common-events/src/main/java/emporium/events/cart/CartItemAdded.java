package emporium.events.cart;

import emporium.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody put units of a variant into the cart.
 *
 * @param customerId absent while the cart is a guest's
 * @param quantity how many were added, not how many there are now
 */
public record CartItemAdded(
    UUID cartId,
    @Nullable UUID customerId,
    UUID variantId,
    UUID productId,
    int quantity,
    Money unitPrice,
    Instant addedAt)
    implements CartEvent {}
