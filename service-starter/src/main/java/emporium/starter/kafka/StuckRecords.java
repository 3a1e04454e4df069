package emporium.starter.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.RecordInterceptor;

/**
 * The records that block their partitions because they cannot be handled yet. Of each the log says
 * once that it waits and once that it goes on; between the two there are a gauge and the health
 * endpoint, which stays up: waiting is what a service should do then.
 */
class StuckRecords
    implements RecordInterceptor<Object, Object>,
        ConsumerAwareRebalanceListener,
        MeterBinder,
        HealthIndicator {

  private static final Logger log = LoggerFactory.getLogger(StuckRecords.class);

  private final Map<TopicPartition, Stuck> stuck = new ConcurrentHashMap<>();
  private final Clock clock;

  StuckRecords(Clock clock) {
    this.clock = clock;
  }

  /** What is known of one record that failed. */
  static final class Stuck {

    private final long offset;
    private final Instant since;
    private int attempts;
    private Duration unexplained = Duration.ZERO;

    private Stuck(long offset, Instant since) {
      this.offset = offset;
      this.since = since;
    }

    /** Failures until now. */
    int attempts() {
      return attempts;
    }

    /** How long it was tried again without a reason that time will heal. */
    Duration unexplained() {
      return unexplained;
    }

    void unexplained(Duration total) {
      unexplained = total;
    }
  }

  /** Notes one more failure of a record. */
  Stuck failed(ConsumerRecord<?, ?> record, Exception failure) {
    Stuck now =
        stuck.compute(
            partitionOf(record),
            (_, known) ->
                known != null && known.offset == record.offset()
                    ? known
                    : new Stuck(record.offset(), clock.instant()));
    now.attempts++;
    if (now.attempts == 1) {
      line(Level.WARN, record)
          .addKeyValue(
              "cause", NestedExceptionUtils.getMostSpecificCause(failure).getClass().getName())
          .setCause(Failure.of(failure) == Failure.UNKNOWN ? failure : null)
          .log("Cannot handle a record, trying again");
    }
    return now;
  }

  /** The record is a dead letter and blocks nothing any more. */
  void gaveUp(ConsumerRecord<?, ?> record) {
    stuck.remove(partitionOf(record));
  }

  @Override
  public ConsumerRecord<Object, Object> intercept(
      ConsumerRecord<Object, Object> record, Consumer<Object, Object> consumer) {
    return record;
  }

  @Override
  public void success(ConsumerRecord<Object, Object> record, Consumer<Object, Object> consumer) {
    if (stuck.isEmpty()) {
      return;
    }
    Stuck before = stuck.remove(partitionOf(record));
    if (before != null) {
      line(Level.INFO, record)
          .addKeyValue("attempts", before.attempts + 1)
          .addKeyValue("waited", Duration.between(before.since, clock.instant()))
          .log("A record that had to wait is handled");
    }
  }

  /** Another instance has the partition now, and starts anew. */
  @Override
  public void onPartitionsRevokedAfterCommit(
      Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    partitions.forEach(stuck::remove);
  }

  @Override
  public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    partitions.forEach(stuck::remove);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("emporium.events.retrying", stuck, Map::size)
        .description("Records that block their partition because they cannot be handled yet")
        .register(registry);
  }

  @Override
  public Health health() {
    List<String> waiting =
        stuck.entrySet().stream()
            .map(each ->
                "%s@%d since %s"
                    .formatted(each.getKey(), each.getValue().offset, each.getValue().since))
            .sorted()
            .toList();
    return Health.up().withDetail("retrying", waiting).build();
  }

  private static LoggingEventBuilder line(Level level, ConsumerRecord<?, ?> record) {
    return log.atLevel(level)
        .addKeyValue("topic", record.topic())
        .addKeyValue("partition", record.partition())
        .addKeyValue("offset", record.offset());
  }

  private static TopicPartition partitionOf(ConsumerRecord<?, ?> record) {
    return new TopicPartition(record.topic(), record.partition());
  }
}
