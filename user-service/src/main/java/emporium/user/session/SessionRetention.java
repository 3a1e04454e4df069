package emporium.user.session;

import emporium.starter.retention.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long sessions are kept: until they end. */
@Configuration(proxyBeanMethods = false)
class SessionRetention {

  @Bean
  Retention endedSessions(Sessions sessions) {
    return sessions::deleteEnded;
  }
}
