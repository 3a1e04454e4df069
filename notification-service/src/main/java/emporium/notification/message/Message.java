package emporium.notification.message;

import emporium.notification.template.Template;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A message to a person.
 *
 * @param id the id of the fact it tells, so that a fact is told once
 * @param model what fills the template; gone once the message is, because it may hold a secret
 * @param nextAttemptAt when delivery is tried next; pushed ahead by whoever tries it now
 * @param deleteAt when the delivery log forgets it
 */
@Document("messages")
public record Message(
    @Id UUID id,
    Template template,
    String recipient,
    @Nullable Map<String, Object> model,
    Status status,
    int attempts,
    Instant createdAt,
    @Nullable Instant nextAttemptAt,
    @Nullable Instant sentAt,
    @Indexed(expireAfter = "0s") Instant deleteAt) {

  /** Where a message stands. */
  public enum Status {
    PENDING,
    SENT,
    /** Tried for as long as it was worth it. */
    GIVEN_UP
  }
}
