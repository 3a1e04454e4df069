package emporium.user.token;

import emporium.starter.retention.Retention;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Authorizations none of whose tokens is accepted any more. Each token call of a program leaves
 * one, so there are many.
 */
@Component
class PurgeExpiredAuthorizations implements Retention {

  /** An id token is accepted for signing out a while after everything else expired. */
  private static final Duration GRACE = Duration.ofHours(1);

  private final JdbcClient jdbc;

  PurgeExpiredAuthorizations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public int purge(Instant now, int most) {
    return jdbc.sql(
            """
            DELETE FROM oauth2_authorization
            WHERE COALESCE(refresh_token_expires_at, :limit) <= :limit
              AND COALESCE(access_token_expires_at, :limit) <= :limit
              AND COALESCE(authorization_code_expires_at, :limit) <= :limit
            LIMIT :most
            """)
        .param("limit", Timestamp.from(now.minus(GRACE)))
        .param("most", most)
        .update();
  }
}
