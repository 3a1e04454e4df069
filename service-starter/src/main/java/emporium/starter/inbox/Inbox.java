package emporium.starter.inbox;

import emporium.events.DomainEvent;
import emporium.starter.kafka.Received;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives an event its effect once, however often it arrives: its id is recorded in the transaction
 * of the effect, so both happen or neither.
 */
public class Inbox {

  private final String consumer;
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;

  /**
   * @param consumer who processes; different consumers each see an event once
   */
  public Inbox(String consumer, JdbcClient jdbc, TransactionOperations transactions) {
    this.consumer = consumer;
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /**
   * Runs the effect in a transaction unless the event had it before. An exception of the effect
   * undoes both and is thrown.
   */
  public <E extends DomainEvent> void once(Received<E> received, Consumer<E> effect) {
    transactions.executeWithoutResult(_ -> {
      int firstTime =
          jdbc.sql("INSERT IGNORE INTO processed_event (consumer, event_id) VALUES (?, ?)")
              .params(consumer, received.eventId().toString())
              .update();
      if (firstTime == 1) {
        effect.accept(received.event());
      }
    });
  }
}
