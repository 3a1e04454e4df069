package emporium.starter.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets what was handled long ago. Several instances may do it at once. */
class PurgeHandledEvents {

  private static final int AT_A_TIME = 1000;

  private final String consumer;
  private final Duration keep;
  private final JdbcClient jdbc;
  private final Clock clock;

  PurgeHandledEvents(String consumer, Duration keep, JdbcClient jdbc, Clock clock) {
    this.consumer = consumer;
    this.keep = keep;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void purge() {
    Timestamp limit = Timestamp.from(clock.instant().minus(keep));
    List<String> old;
    do {
      old = handledBefore(limit);
      purge(old);
    } while (old.size() == AT_A_TIME);
  }

  /** A look that locks nothing: a deletion by age would stop listeners while it searches. */
  private List<String> handledBefore(Timestamp limit) {
    return jdbc.sql(
            """
            SELECT event_id FROM processed_event
            WHERE consumer = :consumer AND processed_at < :limit
            ORDER BY event_id LIMIT :most
            """)
        .param("consumer", consumer)
        .param("limit", limit)
        .param("most", AT_A_TIME)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private void purge(List<String> eventIds) {
    if (!eventIds.isEmpty()) {
      jdbc.sql("DELETE FROM processed_event WHERE consumer = :consumer AND event_id IN (:ids)")
          .param("consumer", consumer)
          .param("ids", eventIds)
          .update();
    }
  }
}
