package emporium.catalog.inventory;

import emporium.catalog.config.CatalogProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How far this service has read the orders: the moment until which it knows of every order that was
 * placed. What was published at a moment is known as soon as the topic is read to where it ended
 * then. What was placed is published within a grace period, if Kafka answers that long without a
 * pause.
 */
@Component
class OrderTopicProgress {

  private static final Logger log = LoggerFactory.getLogger(OrderTopicProgress.class);

  /** Kafka answered without a pause if no two answers lie further apart. */
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final OrderTopic topic;
  private final Clock clock;
  private final Duration grace;

  private @Nullable Instant answeringSinceAt;
  private @Nullable Instant lastAnswerAt;
  private @Nullable Question question;
  private @Nullable Instant readAt;

  OrderTopicProgress(OrderTopic topic, Clock clock, CatalogProperties properties) {
    this.topic = topic;
    this.clock = clock;
    this.grace = properties.orderGrace();
  }

  /** How far the topic went at a moment. */
  private record Question(Instant askedAt, OrderTopic.Position end) {}

  /** Asks Kafka. Empty while orders may have been placed that are not read yet. */
  synchronized Optional<Instant> until() {
    Instant now = clock.instant();
    try {
      OrderTopic.Position read = topic.read();
      if (question == null || read.isAtLeast(question.end())) {
        readAt = question == null ? null : question.askedAt();
        question = new Question(now, topic.end());
      }
    } catch (OrderTopic.Silent e) {
      if (answeringSinceAt != null) {
        log.atWarn().setCause(e).log("Kafka is unavailable: reservations do not expire");
      }
      answeringSinceAt = null;
      return Optional.empty();
    }
    if (answeringSinceAt == null || lastAnswerAt == null || isLong(lastAnswerAt, now)) {
      answeringSinceAt = now;
    }
    lastAnswerAt = now;
    return Optional.ofNullable(readAt)
        .map(at -> at.minus(grace))
        .filter(answeringSinceAt::isBefore);
  }

  private static boolean isLong(Instant from, Instant to) {
    return Duration.between(from, to).compareTo(PAUSE) > 0;
  }
}
