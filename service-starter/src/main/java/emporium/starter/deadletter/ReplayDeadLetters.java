package emporium.starter.deadletter;

import emporium.starter.audit.Audit;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.AcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Gives dead letters to this service's own listener again, and to no other. What was handled is
 * marked; the inbox keeps a repetition without effect. A replay comes after whatever happened
 * since, so a listener must bear an event that is late. See docs/adr/0009.
 */
class ReplayDeadLetters {

  private static final Logger log = LoggerFactory.getLogger(ReplayDeadLetters.class);

  private static final Duration LONGEST_REQUEST = Duration.ofSeconds(10);

  private final String group;
  private final DeadLetterLog deadLetters;
  private final KafkaListenerEndpointRegistry listeners;
  private final Audit audit;

  ReplayDeadLetters(
      String group,
      DeadLetterLog deadLetters,
      KafkaListenerEndpointRegistry listeners,
      Audit audit) {
    this.group = group;
    this.deadLetters = deadLetters;
    this.listeners = listeners;
    this.audit = audit;
  }

  sealed interface Outcome {

    record Replayed(DeadLetter deadLetter) implements Outcome {}

    /**
     * @param failure class of the exception that was at the bottom of it
     */
    record FailedAgain(String failure) implements Outcome {}

    record Unknown() implements Outcome {}
  }

  /**
   * @param replayed handled now
   * @param failed tried and failed again
   * @param left not tried, because the request would take too long
   */
  record Summary(int replayed, int failed, int left) {}

  /** Repeating it changes nothing. */
  synchronized Outcome replay(String id) {
    return deadLetters.find(id).map(this::replay).orElseGet(Outcome.Unknown::new);
  }

  /** The oldest first, as many as a request has time for. */
  synchronized Summary replayAll() {
    List<DeadLetter> waiting =
        deadLetters.all().reversed().stream().filter(letter -> !letter.isReplayed()).toList();
    long start = System.nanoTime();
    int replayed = 0;
    int failed = 0;
    for (DeadLetter letter : waiting) {
      if (System.nanoTime() - start > LONGEST_REQUEST.toNanos()) {
        break;
      }
      switch (replay(deadLetters.open(letter))) {
        case Outcome.Replayed _ -> replayed++;
        case Outcome.FailedAgain _, Outcome.Unknown _ -> failed++;
      }
    }
    return new Summary(replayed, failed, waiting.size() - replayed - failed);
  }

  private Outcome replay(DeadLetterLog.Entry entry) {
    DeadLetter letter = entry.deadLetter();
    if (letter.isReplayed()) {
      return new Outcome.Replayed(letter);
    }
    try {
      handle(entry.original());
    } catch (RuntimeException e) {
      String failure = NestedExceptionUtils.getMostSpecificCause(e).getClass().getName();
      log.atWarn()
          .addKeyValue("deadLetter", letter.id())
          .addKeyValue("cause", failure)
          .log("A dead letter failed again");
      return new Outcome.FailedAgain(failure);
    }
    log.atInfo().addKeyValue("deadLetter", letter.id()).log("Replayed a dead letter");
    // Before it is marked: a replay that could not be recorded is repeated, without effect.
    audit.record(Audit.Change.of("dead-letter.replayed", "dead-letter", letter.id()));
    return new Outcome.Replayed(deadLetters.markReplayed(letter));
  }

  /** Runs the listener here and now, as its container would. */
  @SuppressWarnings("unchecked")
  private void handle(ConsumerRecord<String, byte[]> record) {
    var listener =
        listeners.getListenerContainers().stream()
            .filter(container -> isMeant(container, record.topic()))
            .map(container -> container.getContainerProperties().getMessageListener())
            .map(each -> (AcknowledgingConsumerAwareMessageListener<String, byte[]>) each)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No listener for " + record.topic()));
    listener.onMessage(record, null, null);
  }

  private boolean isMeant(MessageListenerContainer container, String topic) {
    String[] topics = container.getContainerProperties().getTopics();
    return group.equals(container.getGroupId())
        && topics != null
        && List.of(topics).contains(topic);
  }
}
