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

/** Every write counts the document's revision, so a writer who read before it has to read again. */
@Repository
class MongoCarts implements Carts {

  private static final int SWEEP = 100;

  private final MongoOperations mongo;

  MongoCarts(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public Optional<Cart> find(UUID id) {
    return Optional.ofNullable(mongo.findById(id, Cart.class));
  }

  @Override
  public Cart save(Cart cart) {
    return mongo.save(cart);
  }

  @Override
  public void published(UUID id, UUID eventId) {
    mongo.updateFirst(
        query(where("_id").is(id)),
        new Update().pull("pending", query(where("eventId").is(eventId))),
        Cart.class);
  }

  @Override
  public void allPublished(UUID id) {
    mongo.updateFirst(
        query(where("_id").is(id).and("pending").size(0)),
        new Update().unset("sweepAt"),
        Cart.class);
  }

  @Override
  public void arrived(Cart.Departure departure) {
    mongo.updateFirst(
        query(
            where("_id")
                .is(departure.guestCartId())
                .and("departure.departureId")
                .is(departure.departureId())),
        new Update().unset("departure"),
        Cart.class);
  }

  @Override
  public List<UUID> toSweep(Instant now) {
    Query due = query(where("sweepAt").lte(now)).with(Sort.by("sweepAt")).limit(SWEEP);
    due.fields().include("_id");
    return mongo.find(due, Document.class, mongo.getCollectionName(Cart.class)).stream()
        .map(found -> found.get("_id", UUID.class))
        .toList();
  }
}
