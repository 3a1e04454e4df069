package emporium.user.account;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets expired verification links. Several instances may do it at once. */
@Component
class ForgetExpiredLinks {

  private final EmailVerifications verifications;
  private final Clock clock;

  ForgetExpiredLinks(EmailVerifications verifications, Clock clock) {
    this.verifications = verifications;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void forget() {
    verifications.removeExpired(clock.instant(), Duration.ofHours(1));
  }
}
