package emporium.user.signin;

import emporium.starter.id.Uuid7;
import emporium.starter.retention.Retention;
import emporium.user.account.AccountId;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The browsers an account has signed in from before. Each has a random cookie; only its SHA-256 is
 * stored. What strangers do to an address does not lock its owner's browser out (OWASP, "Slow Down
 * Online Guessing Attacks with Device Cookies"; ADR 12).
 */
@Component
public class KnownBrowsers implements Retention {

  /** How long a browser is known after its last sign-in. */
  public static final Duration MEMORY = Duration.ofDays(400);

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private final JdbcClient jdbc;
  private final Clock clock;

  KnownBrowsers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean knows(@Nullable String browser, AccountId account) {
    return browser != null
        && jdbc.sql(
                    """
                    SELECT COUNT(*) FROM known_browser
                    WHERE browser_hash = ? AND account_id = ? AND last_used_at > ?
                    """)
                .params(
                    DigestUtils.sha256(browser),
                    Uuid7.toBytes(account.value()),
                    Timestamp.from(clock.instant().minus(MEMORY)))
                .query(Integer.class)
                .single()
            > 0;
  }

  /**
   * Remembers that an account signed in from a browser.
   *
   * @param browser the value of its cookie
   * @return its value from now on
   */
  public String remember(@Nullable String browser, AccountId account) {
    String name = browser == null ? next() : browser;
    jdbc.sql(
            """
            INSERT INTO known_browser (browser_hash, account_id, last_used_at)
            VALUES (?, ?, ?) AS new ON DUPLICATE KEY UPDATE last_used_at = new.last_used_at
            """)
        .params(
            DigestUtils.sha256(name),
            Uuid7.toBytes(account.value()),
            Timestamp.from(clock.instant()))
        .update();
    return name;
  }

  @Override
  public int purge(Instant now, int most) {
    return jdbc.sql("DELETE FROM known_browser WHERE last_used_at < ? LIMIT ?")
        .params(Timestamp.from(now.minus(MEMORY)), most)
        .update();
  }

  private static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
