package emporium.cart.cart;

import static java.util.stream.Collectors.toMap;

import emporium.cart.product.VariantCopies;
import emporium.cart.product.VariantCopy;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads carts. Needs neither the catalogue nor Kafka. */
@Component
public class ShowCart {

  private final Carts carts;
  private final CartCache cache;
  private final VariantCopies variants;
  private final Clock clock;

  ShowCart(Carts carts, CartCache cache, VariantCopies variants, Clock clock) {
    this.carts = carts;
    this.cache = cache;
    this.variants = variants;
    this.clock = clock;
  }

  /** A cart with what is known of its variants at a moment. */
  public record Described(CartSnapshot cart, Map<UUID, VariantCopy> variants, Instant at) {}

  /** For pages: may be seconds old where Redis did not take the latest change. */
  public Optional<CartSnapshot> cached(CartOwner owner) {
    UUID cartId = owner.cartId();
    return cache
        .find(cartId)
        .or(() -> {
          Optional<CartSnapshot> stored = stored(cartId);
          stored.ifPresent(cache::put);
          return stored;
        });
  }

  /** For checkout, which orders what it reads: as it is now. */
  public Optional<CartSnapshot> stored(UUID cartId) {
    return carts.find(cartId).map(CartSnapshot::of);
  }

  public Described describe(CartSnapshot cart) {
    return new Described(
        cart,
        variants
            .find(
                Stream.of(
                        cart.items().stream().map(Cart.Item::variantId),
                        cart.savedItems().stream().map(Cart.Item::variantId),
                        cart.notices().stream().map(Notice::variantId))
                    .flatMap(Function.identity())
                    .distinct()
                    .toList())
            .stream()
            .collect(toMap(VariantCopy::variantId, Function.identity())),
        clock.instant());
  }
}
