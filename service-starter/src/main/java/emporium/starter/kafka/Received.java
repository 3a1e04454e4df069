package emporium.starter.kafka;

import emporium.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it came in. The parameter of a {@code @KafkaListener} method.
 *
 * @param eventId the same however often the event arrives
 * @param occurredAt when its producer recorded it
 */
public record Received<E extends DomainEvent>(UUID eventId, Instant occurredAt, E event) {}
