package emporium.user.signin;

import emporium.user.account.Email;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. Attempts are counted per address typed, known or not, so that being locked
 * out says nothing about the address. From the fifth failure in a row an address must wait, half a
 * minute first and twice as long after each further failure, at most a quarter of an hour; it can
 * never be locked for good by strangers. Kept in MySQL, so all instances count together.
 */
@Component
class SignInAttempts {

  static final int FREE_FAILURES = 5;
  static final Duration FIRST_LOCK = Duration.ofSeconds(30);
  static final Duration LONGEST_LOCK = Duration.ofMinutes(15);

  /** Failures older than this are forgotten. */
  static final Duration MEMORY = Duration.ofHours(24);

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInAttempts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(int failures, Instant lastAttemptAt, @Nullable Instant until) {}

  /**
   * Counts an attempt as failed before its password is looked at, so that many attempts at once
   * cannot slip through together; {@link #succeed} takes it back.
   *
   * @return until when the address must wait, if this attempt is not allowed
   */
  @Transactional
  Optional<Instant> begin(Email email) {
    Instant now = clock.instant();
    byte[] key = keyOf(email);
    // Locks the row at once, new or not; INSERT IGNORE would deadlock with the next reader.
    jdbc.sql(
            """
            INSERT INTO sign_in_attempts (address_hash, failures, last_attempt_at)
            VALUES (?, 0, ?) ON DUPLICATE KEY UPDATE failures = failures
            """)
        .params(key, Timestamp.from(now))
        .update();
    Row row =
        jdbc.sql(
                """
                SELECT failures, last_attempt_at, locked_until AS until FROM sign_in_attempts
                WHERE address_hash = ? FOR UPDATE
                """)
            .param(key)
            .query(Row.class)
            .single();
    Optional<Instant> locked = Optional.ofNullable(row.until()).filter(until -> until.isAfter(now));
    if (locked.isPresent()) {
      return locked;
    }
    boolean forgotten = row.lastAttemptAt().isBefore(now.minus(MEMORY));
    int failures = forgotten ? 1 : row.failures() + 1;
    Timestamp lockedUntil =
        failures < FREE_FAILURES ? null : Timestamp.from(now.plus(lockAfter(failures)));
    jdbc.sql(
            """
            UPDATE sign_in_attempts SET failures = ?, last_attempt_at = ?, locked_until = ?
            WHERE address_hash = ?
            """)
        .param(failures)
        .param(Timestamp.from(now))
        .param(lockedUntil)
        .param(key)
        .update();
    return Optional.empty();
  }

  /** The password was right: earlier failures are forgiven. */
  @Transactional
  void succeed(Email email) {
    jdbc.sql("DELETE FROM sign_in_attempts WHERE address_hash = ?").param(keyOf(email)).update();
  }

  @Scheduled(initialDelay = 15, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void forgetOld() {
    jdbc.sql("DELETE FROM sign_in_attempts WHERE last_attempt_at < ? LIMIT 10000")
        .param(Timestamp.from(clock.instant().minus(MEMORY)))
        .update();
  }

  static Duration lockAfter(int failures) {
    int doublings = Math.min(failures - FREE_FAILURES, 10);
    Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
    return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
  }

  private static byte[] keyOf(Email email) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(email.value().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
