package emporium.user.session;

import emporium.user.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the framework's own tables, whose interfaces find only one at a time. */
@Component
class JdbcSessions implements Sessions {

  private final JdbcClient jdbc;

  JdbcSessions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void end(AccountId account) {
    endSignIns(account);
    jdbc.sql("DELETE FROM oauth2_authorization WHERE principal_name = ?")
        .param(account.toString())
        .update();
  }

  @Override
  public void endOthers(AccountId account, String accessToken) {
    endSignIns(account);
    jdbc.sql(
            """
            DELETE FROM oauth2_authorization
            WHERE principal_name = ? AND (access_token_value IS NULL OR access_token_value <> ?)
            """)
        .params(account.toString(), accessToken)
        .update();
  }

  private void endSignIns(AccountId account) {
    jdbc.sql("DELETE FROM SPRING_SESSION WHERE PRINCIPAL_NAME = ?")
        .param(account.toString())
        .update();
  }
}
