package emporium.starter.kafka;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way out, in the form an outbox keeps it.
 *
 * @param key the record key; events with the same key stay in order
 * @param type wire name, the CloudEvents {@code type}
 * @param payload JSON, absent for a tombstone
 * @param traceparent the W3C trace the event came about in, if there was one
 */
public record OutgoingEvent(
    UUID eventId,
    String topic,
    String key,
    String type,
    byte @Nullable [] payload,
    @Nullable String traceparent,
    Instant occurredAt) {}
