package emporium.test.kafka;

import emporium.events.DomainEvent;
import emporium.events.EventTypes;
import emporium.events.Topics;
import emporium.test.store.TestStores;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Another service at the other end of the topics. */
public final class Facts {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Facts() {}

  /** Publishes a fact under a new event id, which is returned. */
  public static UUID publish(DomainEvent event) {
    UUID eventId = UUID.randomUUID();
    publish(eventId, event);
    return eventId;
  }

  /** Publishes a fact, perhaps once more, under an event id. */
  public static void publish(UUID eventId, DomainEvent event) {
    publish(
        Topics.of(event),
        event.aggregateId(),
        eventId,
        EventTypes.nameOf(event.getClass()),
        JSON.writeValueAsBytes(event));
  }

  /** Publishes anything, which need not be a fact anybody can read. */
  public static void publish(String topic, String key, UUID eventId, String type, byte[] value) {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", eventId.toString());
    header(record, "ce_type", type);
    header(record, "ce_source", "/test");
    header(record, "ce_time", Instant.now().toString());
    try (var producer =
        new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
      producer.send(record).get(20, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Kafka took no " + type, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The facts of one kind about one aggregate that are on their topic now, oldest first. */
  public static <E extends DomainEvent> List<E> read(Class<E> fact, String topic, String key) {
    return records(topic).stream()
        .filter(record -> key.equals(record.key()))
        .filter(record -> EventTypes.nameOf(fact).equals(header(record, "ce_type")))
        .map(record -> JSON.readValue(record.value(), fact))
        .toList();
  }

  /** Every record of a topic now, each partition in order; none if there is no such topic. */
  public static List<ConsumerRecord<String, byte[]>> records(String topic) {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          Objects.requireNonNullElse(
                  consumer.listTopics().get(topic),
                  List.<org.apache.kafka.common.PartitionInfo>of())
              .stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      if (partitions.isEmpty()) {
        return List.of();
      }
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
    }
    return records;
  }

  /** A record's header as text. */
  public static String header(ConsumerRecord<?, ?> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static void header(ProducerRecord<?, ?> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> settings() {
    return Map.of(
        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
        TestStores.address("KAFKA_BOOTSTRAP_SERVERS"));
  }
}
