package emporium.starter.kafka;

import emporium.events.DomainEvent;
import emporium.events.EventTypes;
import emporium.events.Tombstone;
import emporium.events.Topics;
import emporium.starter.id.Uuid7;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The wire form of events: a JSON value with CloudEvents 1.0 headers in binary mode and the W3C
 * trace context.
 */
public class EventWire {

  private static final String ID = "ce_id";
  private static final String TYPE = "ce_type";
  private static final String TIME = "ce_time";

  /** Its own mapper: the settings of a service's HTTP API must not change the contracts. */
  private final JsonMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final String source;
  private final Clock clock;
  private final Supplier<@Nullable String> currentTrace;

  EventWire(String serviceName, Clock clock, Supplier<@Nullable String> currentTrace) {
    this.source = "/" + serviceName;
    this.clock = clock;
    this.currentTrace = currentTrace;
  }

  /** Gives an event its identity. */
  public OutgoingEvent outgoing(DomainEvent event) {
    return new OutgoingEvent(
        Uuid7.next(),
        Topics.of(event),
        event.aggregateId(),
        EventTypes.nameOf(event.getClass()),
        event instanceof Tombstone ? null : json.writeValueAsBytes(event),
        currentTrace.get(),
        clock.instant());
  }

  // A tombstone has no value, which the client allows and does not declare.
  @SuppressWarnings("NullAway")
  public ProducerRecord<String, byte[]> toRecord(OutgoingEvent event) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(event.topic(), event.key(), event.payload());
    Headers headers = record.headers();
    add(headers, "ce_specversion", "1.0");
    add(headers, ID, event.eventId().toString());
    add(headers, TYPE, event.type());
    add(headers, "ce_source", source);
    add(headers, TIME, event.occurredAt().toString());
    add(headers, "ce_subject", event.key());
    add(headers, "content-type", "application/json");
    if (event.traceparent() != null) {
      add(headers, "traceparent", event.traceparent());
    }
    return record;
  }

  /** The kind of event in a record, or empty if this release does not know it. */
  Optional<Class<? extends DomainEvent>> typeOf(ConsumerRecord<?, ?> record) {
    return EventTypes.find(header(record, TYPE).orElse(""));
  }

  /**
   * @throws IllegalArgumentException if the record is not an event this release can read
   */
  Received<?> toReceived(ConsumerRecord<?, ?> record) {
    Class<? extends DomainEvent> type =
        typeOf(record).orElseThrow(() -> new IllegalArgumentException("unknown type of event"));
    return new Received<DomainEvent>(
        UUID.fromString(required(record, ID)),
        Instant.parse(required(record, TIME)),
        read(record, type));
  }

  private DomainEvent read(ConsumerRecord<?, ?> record, Class<? extends DomainEvent> type) {
    if (record.value() instanceof byte[] value) {
      return json.readValue(value, type);
    }
    if (!Tombstone.class.isAssignableFrom(type)) {
      throw new IllegalArgumentException("a record without a value that erases nothing");
    }
    return json.convertValue(
        Map.of(type.getRecordComponents()[0].getName(), String.valueOf(record.key())), type);
  }

  private static String required(ConsumerRecord<?, ?> record, String name) {
    return header(record, name)
        .orElseThrow(() -> new IllegalArgumentException("header " + name + " is missing"));
  }

  private static Optional<String> header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return Optional.ofNullable(header).map(h -> new String(h.value(), StandardCharsets.UTF_8));
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
