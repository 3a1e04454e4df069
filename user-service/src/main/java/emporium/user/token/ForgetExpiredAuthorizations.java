package emporium.user.token;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets authorizations none of whose tokens is good for anything any more. Each token call of a
 * program leaves one, so there are many. Several instances may do it at once.
 */
@Component
class ForgetExpiredAuthorizations {

  private static final int AT_A_TIME = 1000;

  /** An id token is still good for signing out a while after everything else expired. */
  private static final Duration GRACE = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  ForgetExpiredAuthorizations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 5, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
  void forget() {
    Timestamp limit = Timestamp.from(clock.instant().minus(GRACE));
    int forgotten;
    do {
      forgotten = forgetSome(limit);
    } while (forgotten == AT_A_TIME);
  }

  private int forgetSome(Timestamp limit) {
    return jdbc.sql(
            """
            DELETE FROM oauth2_authorization
            WHERE COALESCE(refresh_token_expires_at, :limit) <= :limit
              AND COALESCE(access_token_expires_at, :limit) <= :limit
              AND COALESCE(authorization_code_expires_at, :limit) <= :limit
            LIMIT 1000
            """)
        .param("limit", limit)
        .update();
  }
}
