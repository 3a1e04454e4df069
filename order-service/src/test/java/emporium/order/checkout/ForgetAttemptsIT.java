package emporium.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.order.OrderServiceTest;
import emporium.order.checkout.Attempts.Attempt;
import emporium.starter.id.Uuid7;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OrderServiceTest
class ForgetAttemptsIT {

  private static final String FINGERPRINT = "f".repeat(64);

  @Autowired ForgetAttempts forgetAttempts;
  @Autowired Attempts attempts;
  @Autowired JdbcTemplate jdbc;

  private final UUID customerId = Uuid7.next();

  @Test
  void aKeyStandsForItsOrderForThirtyDays() {
    Attempt younger = claim("younger");
    Attempt older = claim("older");
    age("younger", Duration.ofDays(29));
    age("older", Duration.ofDays(31));

    forgetAttempts.forget();

    assertThat(claim("younger")).isEqualTo(younger);
    assertThat(claim("older")).isNotEqualTo(older);
  }

  @Test
  void nothingIsLeftHoweverMuchThereWas() {
    List<Object[]> rows =
        IntStream.range(0, 2_001)
            .mapToObj(i ->
                new Object[] {
                  Uuid7.toBytes(customerId),
                  "key-" + i,
                  FINGERPRINT,
                  Uuid7.toBytes(Uuid7.next()),
                  daysAgo(31)
                })
            .toList();
    jdbc.batchUpdate("INSERT INTO checkout_attempt VALUES (?, ?, ?, ?, ?)", rows);

    forgetAttempts.forget();

    assertThat(
            jdbc.queryForObject(
                "SELECT COUNT(*) FROM checkout_attempt WHERE customer_id = ?",
                Long.class,
                Uuid7.toBytes(customerId)))
        .isZero();
  }

  private Attempt claim(String key) {
    return attempts.claim(customerId, new IdempotencyKey(key), FINGERPRINT, Uuid7.next());
  }

  private void age(String key, Duration by) {
    jdbc.update(
        "UPDATE checkout_attempt SET created_at = ? WHERE customer_id = ? AND idempotency_key = ?",
        daysAgo(by.toDays()),
        Uuid7.toBytes(customerId),
        key);
  }

  private static Timestamp daysAgo(long days) {
    return Timestamp.from(Instant.now().minus(Duration.ofDays(days)));
  }
}
