package emporium.notification.message;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import emporium.notification.message.Message.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoMessages implements Messages {

  /** Longer than any attempt takes: whoever claims a message has it alone. */
  private static final Duration CLAIM = Duration.ofMinutes(1);

  private final MongoOperations mongo;

  MongoMessages(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public boolean add(Message message) {
    try {
      mongo.insert(message);
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  @Override
  public Optional<Message> find(UUID id) {
    return Optional.ofNullable(mongo.findById(id, Message.class));
  }

  @Override
  public Optional<Message> claim(UUID id, Instant now) {
    return claim(query(where("_id").is(id).and("dueAt").lte(now)), now);
  }

  @Override
  public Optional<Message> claimNext(Instant now) {
    return claim(query(where("dueAt").lte(now)).with(Sort.by("dueAt")), now);
  }

  private Optional<Message> claim(Query due, Instant now) {
    return Optional.ofNullable(
        mongo.findAndModify(
            due,
            new Update().set("dueAt", now.plus(CLAIM)).inc("attempts", 1),
            FindAndModifyOptions.options().returnNew(true),
            Message.class));
  }

  @Override
  public void sent(UUID id, String recipient, Instant at) {
    mongo.updateFirst(
        pending(id),
        over(Status.SENT).set("sentAt", at).set("recipient", recipient),
        Message.class);
  }

  @Override
  public void retryAt(UUID id, Instant at) {
    mongo.updateFirst(pending(id), new Update().set("dueAt", at), Message.class);
  }

  @Override
  public void givenUp(UUID id) {
    mongo.updateFirst(pending(id), over(Status.GIVEN_UP), Message.class);
  }

  @Override
  public void erase(UUID orderId) {
    mongo.updateMulti(
        query(where("orderId").is(orderId).and("status").is(Status.PENDING)),
        over(Status.GIVEN_UP),
        Message.class);
    mongo.updateMulti(
        query(where("orderId").is(orderId)), new Update().unset("recipient"), Message.class);
  }

  @Override
  public List<Message> newestTo(String recipient, int atMost) {
    return mongo.find(
        query(where("recipient").is(recipient))
            .with(Sort.by(Sort.Direction.DESC, "createdAt"))
            .limit(atMost),
        Message.class);
  }

  private static Query pending(UUID id) {
    return query(where("_id").is(id).and("status").is(Status.PENDING));
  }

  private static Update over(Status status) {
    return new Update().set("status", status).unset("account").unset("content").unset("dueAt");
  }
}
