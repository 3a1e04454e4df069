package emporium.user.account;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets expired verification links and the mails that were counted. Several instances may do it
 * at once.
 */
@Component
class ForgetExpiredLinks {

  private final EmailVerifications verifications;
  private final RegistrationMails mails;
  private final Clock clock;

  ForgetExpiredLinks(EmailVerifications verifications, RegistrationMails mails, Clock clock) {
    this.verifications = verifications;
    this.mails = mails;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void forget() {
    int forgotten;
    do {
      forgotten =
          verifications.removeExpired(clock.instant(), Duration.ofHours(1))
              + mails.removeOld(clock.instant());
    } while (forgotten > 0);
  }
}
