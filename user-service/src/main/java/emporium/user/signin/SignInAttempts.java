package emporium.user.signin;

import emporium.starter.retention.Retention;
import emporium.starter.schedule.Backoff;
import emporium.starter.text.EmailAddress;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing without locking the owner out. Attempts are counted per address typed, known
 * or not, so that having to wait says nothing about the address, and
 *
 * <ul>
 *   <li>per network they come from: from the fifth failure in a row it must wait, half a minute
 *       first and twice as long after each further failure, at most a quarter of an hour;
 *   <li>over all networks: after fifty failures within an hour all must wait for the rest of it;
 *   <li>a browser the account has signed in from before is counted alone and has to do with
 *       neither.
 * </ul>
 *
 * Kept in MySQL, so all instances count together.
 */
@Component
class SignInAttempts implements Retention {

  static final int FREE_FAILURES = 5;
  private static final Backoff LOCK = new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(15));

  /** Failures older than this do not count. */
  static final Duration MEMORY = Duration.ofHours(24);

  static final int FAILURES_AN_HOUR = 50;
  private static final Duration HOUR = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInAttempts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Who tries what.
   *
   * @param isKnown whether the account has signed in from this browser before
   */
  record Attempt(EmailAddress email, SignInOrigin origin, boolean isKnown) {

    private byte[] own() {
      return DigestUtils.sha256(
          (isKnown ? "browser " + origin.browser() : "network " + origin.network())
              + " "
              + email.key());
    }

    private byte[] all() {
      return DigestUtils.sha256("all " + email.key());
    }
  }

  private record Row(
      int failures, Instant firstAttemptAt, Instant lastAttemptAt, @Nullable Instant until) {

    Optional<Instant> lockedAt(Instant now) {
      return Optional.ofNullable(until).filter(end -> end.isAfter(now));
    }
  }

  /**
   * Counts an attempt as failed before its password is looked at, so that many attempts at once
   * cannot slip through together; {@link #succeed} takes it back.
   *
   * @return until when to wait, if this attempt is not allowed
   */
  @Transactional
  Optional<Instant> begin(Attempt attempt) {
    Instant now = clock.instant();
    Row own = lock(attempt.own(), now);
    Optional<Instant> wait = own.lockedAt(now);
    if (wait.isPresent()) {
      return wait;
    }
    if (!attempt.isKnown()) {
      Row all = lock(attempt.all(), now);
      wait = all.lockedAt(now);
      if (wait.isPresent()) {
        return wait;
      }
      boolean over = all.firstAttemptAt().plus(HOUR).isBefore(now);
      Instant firstAt = over ? now : all.firstAttemptAt();
      int failures = over ? 1 : all.failures() + 1;
      count(
          attempt.all(),
          new Row(failures, firstAt, now, failures < FAILURES_AN_HOUR ? null : firstAt.plus(HOUR)));
    }
    boolean forgotten = own.lastAttemptAt().isBefore(now.minus(MEMORY));
    int failures = forgotten ? 1 : own.failures() + 1;
    Instant until = failures < FREE_FAILURES ? null : now.plus(lockAfter(failures));
    count(attempt.own(), new Row(failures, now, now, until));
    return Optional.empty();
  }

  /** Locks the row at once, new or not; INSERT IGNORE would deadlock with the next reader. */
  private Row lock(byte[] bucket, Instant now) {
    jdbc.sql(
            """
            INSERT INTO sign_in_attempts (bucket, failures, first_attempt_at, last_attempt_at)
            VALUES (?, 0, ?, ?) ON DUPLICATE KEY UPDATE failures = failures
            """)
        .params(bucket, Timestamp.from(now), Timestamp.from(now))
        .update();
    return jdbc.sql(
            """
            SELECT failures, first_attempt_at, last_attempt_at, locked_until AS until
            FROM sign_in_attempts WHERE bucket = ? FOR UPDATE
            """)
        .param(bucket)
        .query(Row.class)
        .single();
  }

  private void count(byte[] bucket, Row row) {
    Instant until = row.until();
    jdbc.sql(
            """
            UPDATE sign_in_attempts
            SET failures = ?, first_attempt_at = ?, last_attempt_at = ?, locked_until = ?
            WHERE bucket = ?
            """)
        .param(row.failures())
        .param(Timestamp.from(row.firstAttemptAt()))
        .param(Timestamp.from(row.lastAttemptAt()))
        .param(until == null ? null : Timestamp.from(until))
        .param(bucket)
        .update();
  }

  /**
   * The password was right: earlier failures of the same browser or network are forgiven, those of
   * others are not.
   */
  @Transactional
  void succeed(Attempt attempt) {
    jdbc.sql("DELETE FROM sign_in_attempts WHERE bucket = ?").param(attempt.own()).update();
    if (!attempt.isKnown()) {
      jdbc.sql(
              """
              UPDATE sign_in_attempts
              SET failures = failures - 1, locked_until = NULL WHERE bucket = ? AND failures > 0
              """)
          .param(attempt.all())
          .update();
    }
  }

  @Override
  public int purge(Instant now, int most) {
    return jdbc.sql("DELETE FROM sign_in_attempts WHERE last_attempt_at < ? LIMIT ?")
        .params(Timestamp.from(now.minus(MEMORY)), most)
        .update();
  }

  static Duration lockAfter(int failures) {
    return LOCK.after(failures - FREE_FAILURES);
  }
}
