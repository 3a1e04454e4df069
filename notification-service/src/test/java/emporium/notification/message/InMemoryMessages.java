package emporium.notification.message;

import emporium.notification.message.Message.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All messages, without a database. */
final class InMemoryMessages implements Messages {

  private final Map<UUID, Message> messages = new ConcurrentHashMap<>();

  @Override
  public boolean add(Message message) {
    return messages.putIfAbsent(message.id(), message) == null;
  }

  @Override
  public Optional<Message> find(UUID id) {
    return Optional.ofNullable(messages.get(id));
  }

  @Override
  public Optional<Message> claim(UUID id, Instant now) {
    return find(id)
        .filter(message -> isDue(message, now))
        .map(message -> {
          Message claimed =
              copy(
                  message, Status.PENDING, message.attempts() + 1, now.plus(Duration.ofMinutes(1)));
          messages.put(id, claimed);
          return claimed;
        });
  }

  @Override
  public Optional<Message> claimNext(Instant now) {
    return messages.values().stream()
        .filter(message -> isDue(message, now))
        .map(Message::id)
        .findFirst()
        .flatMap(id -> claim(id, now));
  }

  @Override
  public void sent(UUID id, String recipient, Instant at) {
    change(id, message -> over(message, Status.SENT, at, recipient));
  }

  @Override
  public void retryAt(UUID id, Instant at) {
    change(id, message -> copy(message, Status.PENDING, message.attempts(), at));
  }

  @Override
  public void givenUp(UUID id) {
    change(id, message -> over(message, Status.GIVEN_UP, null, message.recipient()));
  }

  @Override
  public void erase(UUID orderId) {
    messages.values().stream()
        .filter(message -> orderId.equals(message.orderId()))
        .forEach(message ->
            messages.put(message.id(), over(message, Status.GIVEN_UP, message.sentAt(), null)));
  }

  @Override
  public List<Message> newestTo(String recipient, int atMost) {
    return messages.values().stream()
        .filter(message -> recipient.equals(message.recipient()))
        .sorted(Comparator.comparing(Message::createdAt).reversed())
        .limit(atMost)
        .toList();
  }

  private void change(UUID id, UnaryOperator<Message> change) {
    messages.computeIfPresent(
        id, (_, message) -> message.status() == Status.PENDING ? change.apply(message) : message);
  }

  private static boolean isDue(Message message, Instant now) {
    Instant dueAt = message.dueAt();
    return dueAt != null && !dueAt.isAfter(now);
  }

  private static Message copy(Message message, Status status, int attempts, Instant dueAt) {
    return new Message(
        message.id(),
        message.template(),
        message.orderId(),
        message.account(),
        message.content(),
        status,
        attempts,
        message.createdAt(),
        dueAt,
        message.sentAt(),
        message.recipient(),
        message.deleteAt());
  }

  private static Message over(
      Message message, Status status, @Nullable Instant sentAt, @Nullable String recipient) {
    return new Message(
        message.id(),
        message.template(),
        message.orderId(),
        null,
        null,
        status,
        message.attempts(),
        message.createdAt(),
        null,
        sentAt,
        recipient,
        message.deleteAt());
  }
}
