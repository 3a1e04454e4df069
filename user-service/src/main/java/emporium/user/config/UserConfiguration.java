package emporium.user.config;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;

/** What all features share. */
@Configuration(proxyBeanMethods = false)
class UserConfiguration {

  private static final int PASSWORDS_HASHED_AT_A_TIME = 3;

  @Bean
  PasswordEncoder passwordEncoder() {
    var argon2id = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    return new BoundedPasswordEncoder(
        new DelegatingPasswordEncoder("argon2id", Map.of("argon2id", argon2id)),
        PASSWORDS_HASHED_AT_A_TIME);
  }

  /** Two requests of one session may write the same attribute, as when a form is sent twice. */
  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> laterWriteWins() {
    return new MySqlJdbcIndexedSessionRepositoryCustomizer();
  }
}
