package emporium.cart.cart;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All carts. */
@Repository
class Carts {

  private static final int SWEEP = 100;

  private final MongoOperations mongo;

  Carts(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<Cart> find(UUID id) {
    return Optional.ofNullable(mongo.findById(id, Cart.class));
  }

  /**
   * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else changed it
   *     since it was read
   * @throws org.springframework.dao.DuplicateKeyException if it is new and there is one already
   */
  Cart save(Cart cart) {
    return mongo.save(cart);
  }

  void delete(UUID id) {
    mongo.remove(query(where("_id").is(id)), Cart.class);
  }

  /** Takes a fact out that Kafka has. The version stays: nothing a shopper sees has changed. */
  void told(UUID id, UUID eventId) {
    mongo.updateFirst(
        query(where("_id").is(id)),
        new Update().pull("pending", query(where("eventId").is(eventId))),
        Cart.class);
  }

  /** Carts whose facts somebody has left behind. */
  List<UUID> withPendingFacts() {
    return mongo.find(query(where("pending.0").exists(true)).limit(SWEEP), Cart.class).stream()
        .map(Cart::id)
        .toList();
  }
}
