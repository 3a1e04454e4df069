package emporium.payment.payment;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What providers sent, kept as it came. */
@Repository
class WebhookEvents {

  private final JdbcClient jdbc;
  private final Clock clock;

  WebhookEvents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @return whether the provider sent it for the first time
   */
  boolean add(String provider, String eventId, byte[] body) {
    return jdbc.sql(
                """
                INSERT IGNORE INTO webhook_event (provider, event_id, body, received_at)
                VALUES (?, ?, ?, ?)
                """)
            .params(provider, eventId, body, Timestamp.from(clock.instant()))
            .update()
        == 1;
  }
}
