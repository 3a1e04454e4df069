package emporium.user.signin;

import emporium.starter.schedule.Backoff;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the sign-in attempts of one bucket, each as a failure until it succeeds. */
@Entity
@Table(name = "sign_in_attempts")
class AttemptCounter {

  static final int FREE_FAILURES = 5;
  private static final Backoff LOCK = new Backoff(Duration.ofSeconds(30), Duration.ofMinutes(15));

  /** Failures older than this do not count. */
  static final Duration MEMORY = Duration.ofHours(24);

  static final int FAILURES_AN_HOUR = 50;
  private static final Duration HOUR = Duration.ofHours(1);

  @Id
  @Column(name = "bucket")
  private String bucket;

  @Column(name = "failures")
  private int failures;

  @Column(name = "first_attempt_at")
  private Instant firstAttemptAt;

  @Column(name = "last_attempt_at")
  private Instant lastAttemptAt;

  @Column(name = "locked_until")
  private @Nullable Instant until;

  protected AttemptCounter() {}

  AttemptCounter(String bucket, Instant at) {
    this.bucket = bucket;
    this.firstAttemptAt = at;
    this.lastAttemptAt = at;
  }

  /** Until when attempts are refused, if they are. */
  Optional<Instant> lockedAt(Instant now) {
    return Optional.ofNullable(until).filter(end -> end.isAfter(now));
  }

  /** One more in a row: from the fifth failure each must wait, and longer after every other. */
  void countInARow(Instant now) {
    failures = lastAttemptAt.isBefore(now.minus(MEMORY)) ? 1 : failures + 1;
    until = failures < FREE_FAILURES ? null : now.plus(LOCK.after(failures - FREE_FAILURES));
    firstAttemptAt = now;
    lastAttemptAt = now;
  }

  /** One more within an hour: after fifty, all must wait for the rest of it. */
  void countWithinAnHour(Instant now) {
    if (firstAttemptAt.plus(HOUR).isBefore(now)) {
      failures = 0;
      firstAttemptAt = now;
    }
    failures++;
    until = failures < FAILURES_AN_HOUR ? null : firstAttemptAt.plus(HOUR);
    lastAttemptAt = now;
  }

  /** The attempt counted last was no failure. */
  void takeBack() {
    if (failures > 0) {
      failures--;
      until = null;
    }
  }

  String bucket() {
    return bucket;
  }

  int failures() {
    return failures;
  }
}
