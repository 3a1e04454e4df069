package emporium.order.checkout;

import emporium.starter.id.Uuid7;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which order id an idempotency key stands for. */
@Repository
class Attempts {

  private final JdbcClient jdbc;
  private final Clock clock;

  Attempts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param fingerprint of the request the key was first used with
   */
  record Attempt(UUID orderId, String fingerprint) {}

  /**
   * Claims a key for an order id, or says what it was claimed for before. Of simultaneous claims
   * one wins and all learn of it.
   */
  Attempt claim(UUID customerId, IdempotencyKey key, String fingerprint, UUID orderId) {
    jdbc.sql(
            """
            INSERT IGNORE INTO checkout_attempt
              (customer_id, idempotency_key, fingerprint, order_id, created_at)
            VALUES (?, ?, ?, ?, ?)
            """)
        .params(
            Uuid7.toBytes(customerId),
            key.value(),
            fingerprint,
            Uuid7.toBytes(orderId),
            Timestamp.from(clock.instant()))
        .update();
    return jdbc.sql(
            """
            SELECT order_id, fingerprint FROM checkout_attempt
            WHERE customer_id = ? AND idempotency_key = ?
            """)
        .params(Uuid7.toBytes(customerId), key.value())
        .query((row, _) -> new Attempt(Uuid7.fromBytes(row.getBytes(1)), row.getString(2)))
        .single();
  }

  /** Frees the key of an attempt that was refused, so that the shopper can try again with it. */
  void forget(UUID customerId, IdempotencyKey key) {
    jdbc.sql("DELETE FROM checkout_attempt WHERE customer_id = ? AND idempotency_key = ?")
        .params(Uuid7.toBytes(customerId), key.value())
        .update();
  }

  /** Frees at most {@code most} keys that were claimed before a time, and says how many. */
  int forget(Instant claimedBefore, int most) {
    return jdbc.sql("DELETE FROM checkout_attempt WHERE created_at < ? LIMIT ?")
        .params(Timestamp.from(claimedBefore), most)
        .update();
  }
}
