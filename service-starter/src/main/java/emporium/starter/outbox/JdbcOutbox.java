package emporium.starter.outbox;

import emporium.events.DomainEvent;
import emporium.starter.kafka.EventWire;
import emporium.starter.kafka.OutgoingEvent;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps events in the table {@code outbox_event} until {@link OutboxRelay} has sent them. */
class JdbcOutbox implements Outbox {

  private final JdbcClient jdbc;
  private final EventWire wire;
  private final Runnable relay;

  /**
   * @param relay called after a commit with new events
   */
  JdbcOutbox(JdbcClient jdbc, EventWire wire, Runnable relay) {
    this.jdbc = jdbc;
    this.wire = wire;
    this.relay = relay;
  }

  @Override
  public void publish(DomainEvent event) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("An event is published in a transaction only");
    }
    OutgoingEvent outgoing = wire.outgoing(event);
    jdbc.sql(
            """
            INSERT INTO outbox_event
              (event_id, aggregate_id, topic, event_type, payload, traceparent, created_at)
            VALUES (:eventId, :key, :topic, :type, :payload, :traceparent, :occurredAt)
            """)
        .param("eventId", outgoing.eventId().toString())
        .param("key", outgoing.key())
        .param("topic", outgoing.topic())
        .param("type", outgoing.type())
        .param("payload", outgoing.payload())
        .param("traceparent", outgoing.traceparent())
        .param("occurredAt", Timestamp.from(outgoing.occurredAt()))
        .update();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            relay.run();
          }
        });
  }
}
