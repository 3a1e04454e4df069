package emporium.notification.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All messages, which are the delivery log as well. */
interface Messages {

  /**
   * @return false if the event has a message already
   */
  boolean add(Message message);

  Optional<Message> find(UUID id);

  /** Claims a message that is due, for an attempt; of several who try, one gets it. */
  Optional<Message> claim(UUID id, Instant now);

  /** Claims the message that has been due for longest. */
  Optional<Message> claimNext(Instant now);

  /**
   * @param recipient not stored if the contact was erased meanwhile
   */
  void sent(UUID id, String recipient, Instant at);

  void retryAt(UUID id, Instant at);

  void givenUp(UUID id);

  /** Removes the recipient of an order's messages, and gives up those that are pending. */
  void erase(UUID orderId);

  List<Message> newestTo(String recipient, int atMost);
}
