package emporium.starter.kafka;

import emporium.starter.schedule.Backoff;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.LogFactory;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.core.log.LogAccessor;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.kafka.listener.SeekUtils;

/**
 * Decides what becomes of a record that its listener could not handle. See docs/adr/0009.
 *
 * <p>A record that waits blocks its own partition, which is paused until the next attempt; the poll
 * loop and the other partitions go on.
 */
class ListenerErrorHandler implements CommonErrorHandler {

  private static final LogAccessor log =
      new LogAccessor(LogFactory.getLog(ListenerErrorHandler.class));

  private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));

  private final ConsumerAwareRecordRecoverer deadLetters;
  private final StuckRecords stuckRecords;
  private final Duration retryFor;

  /**
   * @param retryFor how long a record is tried whose failure is not explained
   */
  ListenerErrorHandler(
      ConsumerAwareRecordRecoverer deadLetters, StuckRecords stuckRecords, Duration retryFor) {
    this.deadLetters = deadLetters;
    this.stuckRecords = stuckRecords;
    this.retryFor = retryFor;
  }

  @Override
  public boolean seeksAfterHandling() {
    return true;
  }

  @Override
  public void handleRemaining(
      Exception failure,
      List<ConsumerRecord<?, ?>> records,
      Consumer<?, ?> consumer,
      MessageListenerContainer container) {
    SeekUtils.seekOrRecover(
        failure,
        records,
        consumer,
        container,
        false,
        (record, _, _, _) -> becameDeadLetter(record, failure, container, consumer),
        log,
        KafkaException.Level.DEBUG);
  }

  private boolean becameDeadLetter(
      ConsumerRecord<?, ?> record,
      Exception failure,
      MessageListenerContainer container,
      Consumer<?, ?> consumer) {
    var kind = Failure.of(failure);
    if (kind == Failure.MESSAGE) {
      return bury(record, failure, container, consumer);
    }
    StuckRecords.Stuck stuck = stuckRecords.failed(record, failure);
    if (kind == Failure.UNKNOWN && stuck.unexplained().compareTo(retryFor) >= 0) {
      return bury(record, failure, container, consumer);
    }
    Duration pause = BACKOFF.after(stuck.attempts() - 1);
    stuck.unexplained(kind == Failure.UNKNOWN ? stuck.unexplained().plus(pause) : Duration.ZERO);
    hold(record, pause, container);
    return false;
  }

  private boolean bury(
      ConsumerRecord<?, ?> record,
      Exception failure,
      MessageListenerContainer container,
      Consumer<?, ?> consumer) {
    try {
      deadLetters.accept(record, consumer, failure);
    } catch (RuntimeException brokerAway) {
      hold(
          record, BACKOFF.after(stuckRecords.failed(record, brokerAway).attempts() - 1), container);
      return false;
    }
    stuckRecords.gaveUp(record);
    return true;
  }

  private static void hold(
      ConsumerRecord<?, ?> record, Duration pause, MessageListenerContainer container) {
    var partition = new TopicPartition(record.topic(), record.partition());
    container.pausePartition(partition);
    CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> container.resumePartition(partition));
  }
}
