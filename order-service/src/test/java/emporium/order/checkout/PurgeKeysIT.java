package emporium.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.order.OrderServiceTest;
import emporium.order.checkout.ClaimKey.Claim;
import emporium.starter.id.Uuid7;
import emporium.starter.retention.PurgeStores;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OrderServiceTest
class PurgeKeysIT {

  private static final String FINGERPRINT = "f".repeat(64);

  @Autowired PurgeStores purgeStores;
  @Autowired ClaimKey keys;
  @Autowired JdbcTemplate jdbc;

  private final UUID customerId = Uuid7.next();

  @Test
  void aKeyStandsForItsOrderForSevenDays() {
    claim("younger");
    claim("older");
    age("younger", Duration.ofDays(6));
    age("older", Duration.ofDays(8));

    purgeStores.purge();

    assertThat(claim("younger")).isEqualTo(new Claim.InProgress());
    assertThat(claim("older")).isInstanceOf(Claim.Granted.class);
  }

  /** Whoever worked on it is gone; the repetition goes on under the same order id. */
  @Test
  void aRequestThatBrokeOffIsTakenUpByItsRepetition() {
    Claim first = claim("broken");

    assertThat(claim("broken")).isEqualTo(new Claim.InProgress());
    jdbc.update("UPDATE placement_key SET lease_ends_at = ?", daysAgo(1));

    assertThat(claim("broken")).isEqualTo(first);
  }

  private Claim claim(String key) {
    return keys.claim(customerId, new IdempotencyKey(key), FINGERPRINT);
  }

  private void age(String key, Duration by) {
    jdbc.update(
        "UPDATE placement_key SET created_at = ? WHERE customer_id = ? AND idempotency_key = ?",
        daysAgo(by.toDays()),
        Uuid7.toBytes(customerId),
        key);
  }

  private static Timestamp daysAgo(long days) {
    return Timestamp.from(Instant.now().minus(Duration.ofDays(days)));
  }
}
