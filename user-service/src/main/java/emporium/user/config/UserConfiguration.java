package emporium.user.config;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;

/** What all features share. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class UserConfiguration {

  @Bean
  PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder(
        "argon2id", Map.of("argon2id", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
  }

  /** Two requests of one session may write the same attribute, as when a form is sent twice. */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> laterWriteWins() {
    return new MySqlJdbcIndexedSessionRepositoryCustomizer();
  }
}
