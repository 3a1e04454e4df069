package emporium.user.account;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The verification links that are out, in MySQL. */
@Component
class EmailVerifications {

  /** A link that was sent and not used yet. */
  record Pending(AccountId account, PersonName name, PasswordHash password) {}

  private final JdbcClient jdbc;

  EmailVerifications(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(VerificationToken token, Account account, Instant at, Instant expiresAt) {
    jdbc.sql(
            """
            INSERT INTO email_verification
              (token_hash, account_id, name, password_hash, requested_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .params(
            token.hash(),
            bytes(account.id()),
            account.name().value(),
            account.password().value(),
            Timestamp.from(at),
            Timestamp.from(expiresAt))
        .update();
  }

  /** How many links an account was sent within a time. */
  int sentSince(AccountId account, Instant since) {
    return jdbc.sql(
            "SELECT COUNT(*) FROM email_verification WHERE account_id = ? AND requested_at > ?")
        .params(bytes(account), Timestamp.from(since))
        .query(Integer.class)
        .single();
  }

  /** Finds what a link stands for. */
  Optional<Pending> find(VerificationToken token, Instant at) {
    return jdbc.sql(
            """
            SELECT account_id, name, password_hash FROM email_verification
            WHERE token_hash = ? AND expires_at > ?
            """)
        .params(token.hash(), Timestamp.from(at))
        .query((row, _) ->
            new Pending(
                accountId(row.getBytes("account_id")),
                new PersonName(row.getString("name")),
                new PasswordHash(row.getString("password_hash"))))
        .optional();
  }

  void removeAll(AccountId account) {
    jdbc.sql("DELETE FROM email_verification WHERE account_id = ?").param(bytes(account)).update();
  }

  /** Forgets links that expired some time ago. */
  int removeExpired(Instant now, Duration grace) {
    return jdbc.sql("DELETE FROM email_verification WHERE expires_at < ? LIMIT 1000")
        .param(Timestamp.from(now.minus(grace)))
        .update();
  }

  private static byte[] bytes(AccountId id) {
    return ByteBuffer.allocate(16)
        .putLong(id.value().getMostSignificantBits())
        .putLong(id.value().getLeastSignificantBits())
        .array();
  }

  private static AccountId accountId(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new AccountId(new UUID(buffer.getLong(), buffer.getLong()));
  }
}
