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
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All messages, which are the delivery log as well. */
@Repository
class Messages {

  /** Longer than any attempt takes: whoever claims a message has it for himself. */
  private static final Duration CLAIM = Duration.ofMinutes(1);

  private final MongoOperations mongo;

  Messages(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * @return false if the fact has a message already
   */
  boolean add(Message message) {
    try {
      mongo.insert(message);
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  /** Takes a message that is due; of several who try, one gets it. */
  Optional<Message> claim(UUID id, Instant now) {
    return claim(where("_id").is(id), now);
  }

  /** Takes any message that is due. */
  Optional<Message> claimNext(Instant now) {
    return claim(new org.springframework.data.mongodb.core.query.Criteria(), now);
  }

  private Optional<Message> claim(
      org.springframework.data.mongodb.core.query.Criteria which, Instant now) {
    return Optional.ofNullable(
        mongo.findAndModify(
            query(which.and("status").is(Status.PENDING).and("nextAttemptAt").lte(now)),
            new Update().set("nextAttemptAt", now.plus(CLAIM)).inc("attempts", 1),
            FindAndModifyOptions.options().returnNew(true),
            Message.class));
  }

  void sent(UUID id, Instant at) {
    mongo.updateFirst(
        query(where("_id").is(id)),
        new Update()
            .set("status", Status.SENT)
            .set("sentAt", at)
            .unset("model")
            .unset("nextAttemptAt"),
        Message.class);
  }

  void retryAt(UUID id, Instant at) {
    mongo.updateFirst(
        query(where("_id").is(id)), new Update().set("nextAttemptAt", at), Message.class);
  }

  void givenUp(UUID id) {
    mongo.updateFirst(
        query(where("_id").is(id)),
        new Update().set("status", Status.GIVEN_UP).unset("model").unset("nextAttemptAt"),
        Message.class);
  }

  List<Message> newestTo(String recipient, int atMost) {
    return mongo.find(
        query(where("recipient").is(recipient))
            .with(Sort.by(Sort.Direction.DESC, "createdAt"))
            .limit(atMost),
        Message.class);
  }
}
