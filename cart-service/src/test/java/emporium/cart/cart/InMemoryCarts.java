package emporium.cart.cart;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All carts, without a database and those who write at the same time. */
final class InMemoryCarts implements Carts {

  private final Map<UUID, Cart> carts = new HashMap<>();

  @Override
  public Optional<Cart> find(UUID id) {
    return Optional.ofNullable(carts.get(id));
  }

  @Override
  public Cart save(Cart cart) {
    carts.put(cart.id(), cart);
    return cart;
  }

  @Override
  public void arrived(Cart.Departure departure) {
    carts.remove(departure.guestCartId());
  }

  @Override
  public void published(UUID id, UUID eventId) {
    throw new UnsupportedOperationException("Publishing is the relay's");
  }

  @Override
  public void allPublished(UUID id) {
    throw new UnsupportedOperationException("Publishing is the relay's");
  }

  @Override
  public List<UUID> toSweep(Instant now) {
    throw new UnsupportedOperationException("Publishing is the relay's");
  }
}
