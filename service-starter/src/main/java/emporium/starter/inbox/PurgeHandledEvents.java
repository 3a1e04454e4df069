package emporium.starter.inbox;

import emporium.starter.retention.Retention;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events that were handled long ago. */
class PurgeHandledEvents implements Retention {

  private final String consumer;
  private final Duration keep;
  private final JdbcClient jdbc;

  PurgeHandledEvents(String consumer, Duration keep, JdbcClient jdbc) {
    this.consumer = consumer;
    this.keep = keep;
    this.jdbc = jdbc;
  }

  @Override
  public int purge(Instant now, int most) {
    List<String> old = handledBefore(now.minus(keep), most);
    if (!old.isEmpty()) {
      jdbc.sql("DELETE FROM processed_event WHERE consumer = :consumer AND event_id IN (:ids)")
          .param("consumer", consumer)
          .param("ids", old)
          .update();
    }
    return old.size();
  }

  /** A query that locks nothing: a deletion by age would stop listeners while it searches. */
  private List<String> handledBefore(Instant limit, int most) {
    return jdbc.sql(
            """
            SELECT event_id FROM processed_event
            WHERE consumer = :consumer AND processed_at < :limit
            ORDER BY event_id LIMIT :most
            """)
        .param("consumer", consumer)
        .param("limit", Timestamp.from(limit))
        .param("most", most)
        .query((row, _) -> row.getString(1))
        .list();
  }
}
