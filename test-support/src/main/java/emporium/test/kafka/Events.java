package emporium.test.kafka;

import emporium.events.DomainEvent;
import emporium.events.EventTypes;
import emporium.events.Tombstone;
import emporium.events.Topics;
import emporium.test.store.TestStores;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
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
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Another service at the other end of the topics. */
public final class Events {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Events() {}

  /** Publishes an event under a new event id, which is returned. */
  public static UUID publish(DomainEvent event) {
    UUID eventId = UUID.randomUUID();
    publish(eventId, event);
    return eventId;
  }

  /** Publishes an event, perhaps once more, under an event id. */
  public static void publish(UUID eventId, DomainEvent event) {
    send(
        Topics.of(event),
        event.aggregateId(),
        eventId,
        EventTypes.nameOf(event.getClass()),
        event instanceof Tombstone ? null : JSON.writeValueAsBytes(event));
  }

  /** Publishes anything, which need not be an event anybody can read. */
  public static void publish(String topic, String key, UUID eventId, String type, byte[] value) {
    send(topic, key, eventId, type, value);
  }

  /**
   * Waits until a consumer group is done with everything that is on a key now. A test that says
   * "nothing more happened" says it after this.
   *
   * @param group the service under test
   */
  public static void fence(String topic, String key, String group) {
    // Of a type nobody knows: it is passed over.
    RecordMetadata fence =
        send(topic, key, UUID.randomUUID(), "emporium.test.Fence", new byte[] {'{', '}'});
    var partition = new TopicPartition(topic, fence.partition());
    try (Admin admin = Admin.create(settings())) {
      Awaitility.await("fence on " + topic + " passed by " + group)
          .atMost(Duration.ofSeconds(60))
          .until(() -> committed(admin, group, partition) > fence.offset());
    }
  }

  private static long committed(Admin admin, String group, TopicPartition partition)
      throws ExecutionException, InterruptedException {
    OffsetAndMetadata committed =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().get(partition);
    return committed == null ? -1 : committed.offset();
  }

  /**
   * Waits until a service has sent everything it has to say.
   *
   * @param schema where its outbox is
   */
  public static void drained(String schema) {
    String url =
        "jdbc:mysql://%s/%s?allowPublicKeyRetrieval=true"
            .formatted(TestStores.address("MYSQL_ADDRESS"), schema);
    Awaitility.await("outbox of " + schema)
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          try (var connection = DriverManager.getConnection(url, schema, schema);
              var rows = connection.createStatement().executeQuery("SELECT 1 FROM outbox_event")) {
            return !rows.next();
          }
        });
  }

  /**
   * The one event of a kind about an aggregate. Waits for the first, then until no second can come,
   * and fails if there is one.
   *
   * @param nothingMoreCanCome {@link #fence} and {@link #drained} for whoever might publish it
   *     again
   */
  public static <E extends DomainEvent> E only(
      Class<E> type, String topic, String key, Runnable nothingMoreCanCome) {
    Awaitility.await(type.getSimpleName() + " of " + key)
        .atMost(Duration.ofSeconds(30))
        .until(() -> !read(type, topic, key).isEmpty());
    nothingMoreCanCome.run();
    return Assertions.assertThat(read(type, topic, key)).singleElement().actual();
  }

  // A tombstone has no value, which the client allows and does not declare.
  @SuppressWarnings("NullAway")
  private static RecordMetadata send(
      String topic, String key, UUID eventId, String type, byte @Nullable [] value) {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", eventId.toString());
    header(record, "ce_type", type);
    header(record, "ce_source", "/test");
    header(record, "ce_time", Instant.now().toString());
    try (var producer =
        new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
      return producer.send(record).get(20, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Kafka took no " + type, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The events of one kind about one aggregate that are on their topic now, oldest first. */
  public static <E extends DomainEvent> List<E> read(Class<E> event, String topic, String key) {
    return records(topic).stream()
        .filter(record -> key.equals(record.key()))
        .filter(record -> EventTypes.nameOf(event).equals(header(record, "ce_type")))
        .map(record -> JSON.readValue(record.value(), event))
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
