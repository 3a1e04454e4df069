package emporium.cart.cart;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * All carts. Every write here counts the document's revision, so a writer who read before it has to
 * read again.
 */
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

  /** Takes an event out that Kafka has. */
  void published(UUID id, UUID eventId) {
    mongo.updateFirst(
        query(where("_id").is(id)),
        new Update().pull("pending", query(where("eventId").is(eventId))),
        Cart.class);
  }

  /** Nothing waits any more, unless something was added meanwhile. */
  void allPublished(UUID id) {
    mongo.updateFirst(
        query(where("_id").is(id).and("pending").size(0)),
        new Update().unset("sweepAt"),
        Cart.class);
  }

  /** What left this guest's cart has arrived. */
  void arrived(Cart.Departure departure) {
    mongo.updateFirst(
        query(
            where("_id")
                .is(departure.guestCartId())
                .and("departure.departureId")
                .is(departure.departureId())),
        new Update().unset("departure"),
        Cart.class);
  }

  /** Carts whose events were left behind by whoever made them, the oldest first. */
  List<UUID> toSweep(Instant now) {
    Query due = query(where("sweepAt").lte(now)).with(Sort.by("sweepAt")).limit(SWEEP);
    due.fields().include("_id");
    return mongo.find(due, Document.class, mongo.getCollectionName(Cart.class)).stream()
        .map(found -> found.get("_id", UUID.class))
        .toList();
  }
}
