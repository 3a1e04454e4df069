package emporium.user.signin;

import emporium.starter.retention.Retention;
import emporium.starter.text.EmailAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing without locking the owner out (ADR 12). Attempts are counted per address
 * typed, known or not, so that having to wait says nothing about the address, and
 *
 * <ul>
 *   <li>per network they come from: from the fifth failure in a row it must wait, half a minute
 *       first and twice as long after each further failure, at most a quarter of an hour;
 *   <li>over all networks: after fifty failures within an hour all must wait for the rest of it;
 *   <li>a browser the account has signed in from before is counted alone and has to do with
 *       neither.
 * </ul>
 */
@Component
class SignInAttempts implements Retention {

  private final AttemptCounters counters;
  private final Clock clock;

  SignInAttempts(AttemptCounters counters, Clock clock) {
    this.counters = counters;
    this.clock = clock;
  }

  /**
   * Who tries what.
   *
   * @param isKnown whether the account has signed in from this browser before
   */
  record Attempt(EmailAddress email, SignInOrigin origin, boolean isKnown) {

    /** By who is signed in already: counted alone, like a known browser, in whichever it is. */
    static Attempt whileSignedIn(EmailAddress email) {
      return new Attempt(email, SignInOrigin.of("any", "signed in"), true);
    }

    String own() {
      return DigestUtils.sha256Hex(
          (isKnown ? "browser " + origin.browser() : "network " + origin.network())
              + " "
              + email.key());
    }

    String all() {
      return DigestUtils.sha256Hex("all " + email.key());
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
    AttemptCounter own = counters.lock(attempt.own(), now);
    Optional<Instant> wait = own.lockedAt(now);
    if (wait.isPresent()) {
      return wait;
    }
    if (!attempt.isKnown()) {
      AttemptCounter all = counters.lock(attempt.all(), now);
      wait = all.lockedAt(now);
      if (wait.isPresent()) {
        return wait;
      }
      all.countWithinAnHour(now);
    }
    own.countInARow(now);
    return Optional.empty();
  }

  /**
   * The password was right: earlier failures of the same browser or network are forgiven, those of
   * others are not.
   */
  @Transactional
  void succeed(Attempt attempt) {
    counters.delete(attempt.own());
    if (!attempt.isKnown()) {
      counters.lock(attempt.all()).ifPresent(AttemptCounter::takeBack);
    }
  }

  @Override
  public int purge(Instant now, int most) {
    return counters.deleteOlder(now.minus(AttemptCounter.MEMORY), most);
  }
}
