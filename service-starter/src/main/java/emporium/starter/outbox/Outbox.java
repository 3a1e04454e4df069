package emporium.starter.outbox;

import emporium.events.DomainEvent;

/**
 * Publishes events with the transaction they belong to. They reach Kafka after the commit, at least
 * once, in order per key as long as a transaction locks or versions its aggregate; after a
 * roll-back they never existed.
 */
public interface Outbox {

  /**
   * @throws IllegalStateException outside a transaction
   */
  void publish(DomainEvent event);
}
