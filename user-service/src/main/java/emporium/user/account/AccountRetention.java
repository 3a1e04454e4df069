package emporium.user.account;

import emporium.starter.retention.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long what registrations leave is kept. */
@Configuration(proxyBeanMethods = false)
class AccountRetention {

  @Bean
  Retention expiredLinks(EmailVerifications verifications) {
    return verifications::deleteExpired;
  }

  @Bean
  Retention countedMails(RegistrationMails mails) {
    return (now, most) -> mails.deleteOlder(now.minus(RegistrationMails.HOUR), most);
  }
}
