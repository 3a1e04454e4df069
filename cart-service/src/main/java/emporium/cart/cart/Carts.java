package emporium.cart.cart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All carts. */
interface Carts {

  Optional<Cart> find(UUID id);

  /**
   * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else changed it
   *     since it was read
   * @throws org.springframework.dao.DuplicateKeyException if it is new and there is one already
   */
  Cart save(Cart cart);

  /** Removes an event that Kafka has. */
  void published(UUID id, UUID eventId);

  /** Ends the sweep of a cart, unless an event was added meanwhile. */
  void allPublished(UUID id);

  /** Ends the departure from a guest's cart; its items are in the customer's. */
  void arrived(Cart.Departure departure);

  /** Carts with events that are overdue, the oldest first. */
  List<UUID> toSweep(Instant now);
}
