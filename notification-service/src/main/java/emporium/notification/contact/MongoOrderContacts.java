package emporium.notification.contact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import emporium.notification.contact.OrderContact.Person;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoOrderContacts implements OrderContacts {

  private final MongoOperations mongo;

  MongoOrderContacts(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public Optional<OrderContact> find(UUID orderId) {
    return Optional.ofNullable(mongo.findById(orderId, OrderContact.class));
  }

  @Override
  public void number(UUID orderId, String orderNumber) {
    upsert(orderId, new Update().set("orderNumber", orderNumber));
  }

  @Override
  public void change(UUID orderId, Person person, Instant changedAt) {
    upsert(orderId, new Update().set("person", person).set("changedAt", changedAt));
  }

  @Override
  public void erase(UUID orderId) {
    mongo.updateFirst(
        query(where("_id").is(orderId)),
        new Update().unset("person").unset("changedAt"),
        OrderContact.class);
  }

  /** The two topics may both bring the first news of an order. */
  private void upsert(UUID orderId, Update news) {
    try {
      mongo.upsert(query(where("_id").is(orderId)), news, OrderContact.class);
    } catch (DuplicateKeyException e) {
      mongo.upsert(query(where("_id").is(orderId)), news, OrderContact.class);
    }
  }
}
