package emporium.user.account;

import emporium.starter.text.PersonName;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The verification links that are out, in MySQL. */
@Component
class EmailVerifications {

  /** A link that was sent and not used yet. */
  record Pending(AccountId account, PersonName name) {}

  private final JdbcClient jdbc;

  EmailVerifications(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(VerificationToken token, Account account, Instant expiresAt) {
    jdbc.sql(
            """
            INSERT INTO email_verification (token_hash, account_id, name, expires_at)
            VALUES (?, ?, ?, ?)
            """)
        .params(
            token.hash(), account.id().bytes(), account.name().value(), Timestamp.from(expiresAt))
        .update();
  }

  /** Finds what a link stands for. */
  Optional<Pending> find(VerificationToken token, Instant at) {
    return jdbc.sql(
            """
            SELECT account_id, name FROM email_verification
            WHERE token_hash = ? AND expires_at > ?
            """)
        .params(token.hash(), Timestamp.from(at))
        .query((row, _) ->
            new Pending(
                AccountId.of(row.getBytes("account_id")), new PersonName(row.getString("name"))))
        .optional();
  }

  void removeAll(AccountId account) {
    jdbc.sql("DELETE FROM email_verification WHERE account_id = ?").param(account.bytes()).update();
  }

  int deleteExpired(Instant before, int most) {
    return jdbc.sql("DELETE FROM email_verification WHERE expires_at < ? LIMIT ?")
        .params(Timestamp.from(before), most)
        .update();
  }
}
