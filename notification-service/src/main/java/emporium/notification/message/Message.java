package emporium.notification.message;

import emporium.notification.template.Template;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A message to a person. One about an order names nobody until it is out: its contact is looked up
 * when it is delivered, and may come, change or be erased until then.
 *
 * @param id the id of the event it is about, so that there is one message for an event
 * @param orderId what it is about, if it is about an order
 * @param account whom it goes to if it is about no order; gone once the message is
 * @param content what it says; gone once the message is, because it may hold a secret
 * @param dueAt when delivery is tried next, pushed ahead by whoever tries it now; only while it is
 *     pending, so that the index holds what there is to do and nothing else
 * @param recipient the address it went to, or is to go to
 * @param deleteAt when it is purged from the delivery log
 */
@Document("messages")
public record Message(
    @Id UUID id,
    Template template,
    @Indexed(sparse = true) @Nullable UUID orderId,
    @Nullable Account account,
    @Nullable Content content,
    Status status,
    int attempts,
    Instant createdAt,
    @Indexed(sparse = true) @Nullable Instant dueAt,
    @Nullable Instant sentAt,
    @Indexed(sparse = true) @Nullable String recipient,
    @Indexed(expireAfter = "0s") Instant deleteAt) {

  /**
   * @param name absent while the address is not proven to belong to whoever chose the name
   * @param locale BCP 47 tag
   */
  public record Account(String email, @Nullable String name, String locale) {}

  /** Where a message stands. */
  public enum Status {
    PENDING,
    SENT,
    /** Tried for as long as it was worth it, or its contact was erased. */
    GIVEN_UP
  }
}
