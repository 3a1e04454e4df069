package emporium.starter.deadletter;

import static java.util.Comparator.comparing;

import emporium.events.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * The dead-letter topics of one consumer group as a log. That a record was replayed is one more
 * entry of it, so every instance knows and no store is needed. What was read once is remembered.
 */
class DeadLetterLog implements DisposableBean {

  /** Holds the offset of the dead letter that was replayed. */
  private static final String REPLAYED = "emporium_replayed";

  private static final Duration BROKER_ANSWERS_WITHIN = Duration.ofSeconds(10);

  private final String group;
  private final ConsumerFactory<String, byte[]> consumers;
  private final KafkaOperations<String, byte[]> kafka;

  private final Map<String, DeadLetter> known = new HashMap<>();
  private @Nullable Consumer<String, byte[]> reader;

  DeadLetterLog(
      String group,
      ConsumerFactory<String, byte[]> consumers,
      KafkaOperations<String, byte[]> kafka) {
    this.group = group;
    this.consumers = consumers;
    this.kafka = kafka;
  }

  /**
   * A dead letter with its original record.
   *
   * @param original as the listener got it
   */
  record Entry(DeadLetter deadLetter, ConsumerRecord<String, byte[]> original) {}

  /** All of them, the newest first. */
  synchronized List<DeadLetter> all() {
    readOn();
    return known.values().stream()
        .sorted(comparing(DeadLetter::deadLetteredAt).reversed().thenComparing(DeadLetter::id))
        .toList();
  }

  /** From where it was read to last time. */
  private void readOn() {
    if (reader == null) {
      reader = consumer();
    }
    var partitions =
        reader.listTopics(BROKER_ANSWERS_WITHIN).keySet().stream()
            .filter(topic -> topic.endsWith(Topics.deadLetters("", group)))
            .map(topic -> new TopicPartition(topic, 0))
            .toList();
    reader.assign(partitions);
    Map<TopicPartition, Long> ends = reader.endOffsets(partitions, BROKER_ANSWERS_WITHIN);
    while (isBehind(reader, ends)) {
      reader.poll(Duration.ofMillis(100)).forEach(this::note);
    }
    Map<TopicPartition, Long> beginnings =
        reader.beginningOffsets(partitions, BROKER_ANSWERS_WITHIN);
    known
        .values()
        .removeIf(letter -> {
          Long beginning = beginnings.get(new TopicPartition(topicOf(letter), 0));
          return beginning == null || offsetOf(letter) < beginning;
        });
  }

  private static boolean isBehind(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey(), BROKER_ANSWERS_WITHIN) < end.getValue());
  }

  private void note(ConsumerRecord<String, byte[]> record) {
    Long replayed = replayedBy(record);
    if (replayed == null) {
      DeadLetter letter = describe(record);
      known.put(letter.id(), letter);
    } else {
      known.computeIfPresent(
          idOf(record.topic(), replayed),
          (_, letter) -> letter.replayed(Instant.ofEpochMilli(record.timestamp())));
    }
  }

  Optional<Entry> find(String id) {
    return all().stream().filter(letter -> letter.id().equals(id)).findFirst().map(this::open);
  }

  /** Fetches the record. */
  Entry open(DeadLetter letter) {
    return new Entry(letter, original(letter));
  }

  DeadLetter markReplayed(DeadLetter letter) {
    var marker =
        new ProducerRecord<String, byte[]>(topicOf(letter), 0, letter.key(), null, List.of());
    marker
        .headers()
        .add(REPLAYED, Long.toString(offsetOf(letter)).getBytes(StandardCharsets.US_ASCII));
    try {
      var sent = kafka.send(marker).get(BROKER_ANSWERS_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
      return letter.replayed(Instant.ofEpochMilli(sent.getRecordMetadata().timestamp()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("Interrupted", e);
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      throw new KafkaException("Cannot note the replay", e);
    }
  }

  private ConsumerRecord<String, byte[]> original(DeadLetter letter) {
    try (var consumer = consumer()) {
      var partition = new TopicPartition(topicOf(letter), 0);
      consumer.assign(List.of(partition));
      consumer.seek(partition, offsetOf(letter));
      var record = consumer.poll(BROKER_ANSWERS_WITHIN).iterator().next();
      return asItCame(record, letter);
    }
  }

  private static ConsumerRecord<String, byte[]> asItCame(
      ConsumerRecord<String, byte[]> record, DeadLetter letter) {
    var headers = new RecordHeaders();
    record
        .headers()
        .forEach(header -> {
          if (!header.key().startsWith("kafka_dlt-")
              && !header.key().equals(DeadLetterTopics.FAILURE)) {
            headers.add(header);
          }
        });
    return new ConsumerRecord<>(
        letter.topic(),
        letter.partition(),
        letter.offset(),
        record.timestamp(),
        TimestampType.CREATE_TIME,
        record.serializedKeySize(),
        record.serializedValueSize(),
        record.key(),
        record.value(),
        headers,
        Optional.empty());
  }

  private Consumer<String, byte[]> consumer() {
    return consumers.createConsumer(group, "dead-letters", null);
  }

  @Override
  public synchronized void destroy() {
    if (reader != null) {
      reader.close();
    }
  }

  private DeadLetter describe(ConsumerRecord<String, byte[]> record) {
    byte[] partition = header(record, KafkaHeaders.DLT_ORIGINAL_PARTITION);
    byte[] offset = header(record, KafkaHeaders.DLT_ORIGINAL_OFFSET);
    return new DeadLetter(
        idOf(record.topic(), record.offset()),
        originOf(record.topic()),
        partition == null ? 0 : ByteBuffer.wrap(partition).getInt(),
        offset == null ? 0 : ByteBuffer.wrap(offset).getLong(),
        record.key(),
        text(record, "ce_id"),
        text(record, "ce_type"),
        Objects.requireNonNullElse(text(record, DeadLetterTopics.FAILURE), "unknown"),
        Instant.ofEpochMilli(record.timestamp()),
        null);
  }

  private String idOf(String deadLetterTopic, long offset) {
    return originOf(deadLetterTopic) + "-" + offset;
  }

  private String originOf(String deadLetterTopic) {
    int suffix = Topics.deadLetters("", group).length();
    return deadLetterTopic.substring(0, deadLetterTopic.length() - suffix);
  }

  private String topicOf(DeadLetter letter) {
    return Topics.deadLetters(letter.topic(), group);
  }

  private static long offsetOf(DeadLetter letter) {
    return Long.parseLong(letter.id().substring(letter.id().lastIndexOf('-') + 1));
  }

  private static @Nullable Long replayedBy(ConsumerRecord<?, ?> record) {
    String offset = text(record, REPLAYED);
    return offset == null ? null : Long.valueOf(offset);
  }

  private static @Nullable String text(ConsumerRecord<?, ?> record, String name) {
    byte[] value = header(record, name);
    return value == null ? null : new String(value, StandardCharsets.UTF_8);
  }

  private static byte @Nullable [] header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : header.value();
  }
}
