package emporium.starter.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.starter.Rows;
import emporium.starter.TestApplication;
import emporium.starter.retention.PurgeStores;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.WithTokenIssuer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(classes = TestApplication.class)
@WithMySql
@WithKafka
@WithTokenIssuer
class PurgeHandledEventsIT {

  @Autowired PurgeStores purgeStores;
  @Autowired JdbcTemplate jdbc;

  @Test
  void purgesItsOwnOldEventsAndNoOthers() {
    handled("starter-tests", Duration.ofDays(31), 3);
    handled("starter-tests", Duration.ofDays(29), 3);
    handled("another-consumer", Duration.ofDays(31), 2);

    purgeStores.purge();

    assertThat(countOlderThan(30, "starter-tests")).isZero();
    assertThat(countOlderThan(28, "starter-tests")).isEqualTo(3);
    assertThat(countOlderThan(30, "another-consumer")).isEqualTo(2);
  }

  private void handled(String consumer, Duration ago, int times) {
    Timestamp at = Timestamp.from(Instant.now().minus(ago));
    List<Object[]> rows =
        IntStream.range(0, times)
            .mapToObj(_ -> new Object[] {consumer, UUID.randomUUID().toString(), at})
            .toList();
    jdbc.batchUpdate(
        "INSERT INTO processed_event (consumer, event_id, processed_at) VALUES (?, ?, ?)", rows);
  }

  private int countOlderThan(int days, String consumer) {
    return Rows.count(
        jdbc,
        "processed_event WHERE consumer = ? AND processed_at < ?",
        consumer,
        Timestamp.from(Instant.now().minus(Duration.ofDays(days))));
  }
}
