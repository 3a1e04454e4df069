package emporium.user.password;

import emporium.starter.retention.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long links to reset passwords are kept. */
@Configuration(proxyBeanMethods = false)
class PasswordRetention {

  /** An hour longer than they count, for so long their mails do. */
  @Bean
  Retention expiredPasswordResets(PasswordResets resets) {
    return (now, most) -> resets.deleteExpired(now.minus(PasswordResets.HOUR), most);
  }
}
