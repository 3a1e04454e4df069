package emporium.user.account;

import emporium.starter.retention.Retention;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long what registrations leave is kept. */
@Configuration(proxyBeanMethods = false)
class AccountRetention {

  /** Whoever opens a link shortly after it expired is still found. */
  private static final Duration EXPIRED_LINKS = Duration.ofHours(1);

  @Bean
  Retention expiredLinks(EmailVerifications verifications) {
    return (now, most) -> verifications.deleteExpired(now.minus(EXPIRED_LINKS), most);
  }

  @Bean
  Retention countedMails(RegistrationMails mails) {
    return (now, most) -> mails.deleteOlder(now.minus(RegistrationMails.HOUR), most);
  }
}
