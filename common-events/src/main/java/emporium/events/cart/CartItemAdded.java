package emporium.events.cart;

import emporium.events.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shopper put units of a product into the cart.
 *
 * @param customerId absent while the cart is a guest's
 * @param quantity how many were added, not how many there are now
 */
public record CartItemAdded(
    UUID cartId,
    @Nullable UUID customerId,
    UUID productId,
    int quantity,
    Money unitPrice,
    Instant addedAt)
    implements CartEvent {}
