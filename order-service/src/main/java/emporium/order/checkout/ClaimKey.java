package emporium.order.checkout;

import emporium.order.config.OrderProperties;
import emporium.order.placed.Order;
import emporium.order.placed.Orders;
import emporium.starter.id.Uuid7;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes sure that one idempotency key is worked on by one request at a time. */
@Component
class ClaimKey {

  private final PlacementKeys keys;
  private final Orders orders;
  private final TransactionOperations transaction;
  private final Clock clock;
  private final OrderProperties settings;

  ClaimKey(
      PlacementKeys keys,
      Orders orders,
      TransactionOperations transaction,
      Clock clock,
      OrderProperties settings) {
    this.keys = keys;
    this.orders = orders;
    this.transaction = transaction;
    this.clock = clock;
    this.settings = settings;
  }

  /** What the key stands for. */
  sealed interface Claim {

    /** This request goes on, and places the order under this id. */
    record Granted(UUID orderId) implements Claim {}

    /** An earlier request placed the order. */
    record Done(Order order) implements Claim {}

    /** Another request with the key is at work. */
    record InProgress() implements Claim {}

    /** The key belongs to a request with another body. */
    record OtherRequest() implements Claim {}
  }

  Claim claim(UUID customerId, IdempotencyKey key, String fingerprint) {
    var id = new PlacementKey.Id(customerId, key.value());
    try {
      return Objects.requireNonNull(transaction.execute(_ -> claim(id, fingerprint)));
    } catch (DataIntegrityViolationException e) {
      // A simultaneous first request was faster.
      return new Claim.InProgress();
    }
  }

  private Claim claim(PlacementKey.Id id, String fingerprint) {
    Instant now = clock.instant();
    Instant until = now.plus(settings.requestLease());
    Optional<PlacementKey> existing = keys.lock(id);
    if (existing.isEmpty()) {
      UUID orderId = Uuid7.next();
      keys.save(new PlacementKey(id, fingerprint, orderId, now, until));
      return new Claim.Granted(orderId);
    }
    PlacementKey key = existing.get();
    if (!key.isOf(fingerprint)) {
      return new Claim.OtherRequest();
    }
    Optional<Order> placed = orders.findById(key.orderId());
    if (placed.isPresent()) {
      return new Claim.Done(placed.get());
    }
    if (key.isLeased(now)) {
      return new Claim.InProgress();
    }
    key.lease(until);
    return new Claim.Granted(key.orderId());
  }

  /** Frees the key of a request that was refused, unless it did place its order. */
  void free(UUID customerId, IdempotencyKey key, UUID orderId) {
    transaction.executeWithoutResult(_ ->
        keys.lock(new PlacementKey.Id(customerId, key.value()))
            .filter(claimed -> claimed.orderId().equals(orderId))
            .filter(_ -> orders.findById(orderId).isEmpty())
            .ifPresent(keys::delete));
  }

  /** Ends the lease of a request that broke off, so that its repetition need not wait. */
  void end(UUID customerId, IdempotencyKey key) {
    transaction.executeWithoutResult(_ ->
        keys.lock(new PlacementKey.Id(customerId, key.value()))
            .ifPresent(claimed -> claimed.lease(clock.instant())));
  }
}
