package emporium.starter.deadletter;

import emporium.events.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Where records go that this service cannot handle. A dead-letter topic comes into being with its
 * first record, so that the topics that exist are the ones worth looking at.
 */
public class DeadLetterTopics {

  private static final Logger log = LoggerFactory.getLogger(DeadLetterTopics.class);

  public static final Duration KEPT = Duration.ofDays(90);

  /** No longer than its topic where that holds secrets of an hour. */
  static Duration keptOf(String topic) {
    return topic.equals(Topics.USER_SECRET_EVENTS) ? SECRETS_KEPT : KEPT;
  }

  private static final Duration SECRETS_KEPT = Duration.ofHours(1);

  /** Names the class of the exception that was at the bottom of it. */
  static final String FAILURE = "emporium_failure";

  private final String group;
  private final KafkaAdmin admin;
  private final MeterRegistry meters;
  private final Set<String> existing = ConcurrentHashMap.newKeySet();

  DeadLetterTopics(String group, KafkaAdmin admin, MeterRegistry meters) {
    this.group = group;
    this.admin = admin;
    this.meters = meters;
  }

  TopicPartition destinationOf(ConsumerRecord<?, ?> record, Exception failure) {
    String topic = Topics.deadLetters(record.topic(), group);
    if (!existing.contains(topic)) {
      admin.createOrModifyTopics(
          TopicBuilder.name(topic)
              .partitions(1)
              .config(
                  TopicConfig.RETENTION_MS_CONFIG, Long.toString(keptOf(record.topic()).toMillis()))
              .build());
      existing.add(topic);
    }
    meters.counter("emporium.events.dead_lettered", "topic", record.topic()).increment();
    log.atError()
        .addKeyValue("topic", record.topic())
        .addKeyValue("partition", record.partition())
        .addKeyValue("offset", record.offset())
        .addKeyValue("cause", causeOf(failure))
        .log("Moved a record to the dead letters");
    return new TopicPartition(topic, 0);
  }

  static Headers headersOf(ConsumerRecord<?, ?> record, Exception failure) {
    return new RecordHeaders().add(FAILURE, causeOf(failure).getBytes(StandardCharsets.UTF_8));
  }

  private static String causeOf(Exception failure) {
    return NestedExceptionUtils.getMostSpecificCause(failure).getClass().getName();
  }
}
