package emporium.user.password;

import emporium.user.account.AccountId;
import emporium.user.account.LinkToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A link that was mailed to reset an account's password. */
@Entity
@Table(name = "password_reset")
class PasswordReset {

  /** Short, for whoever gets hold of the mail gets the account. */
  static final Duration LIFETIME = Duration.ofMinutes(30);

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected PasswordReset() {}

  PasswordReset(LinkToken token, AccountId account, Instant at) {
    this.tokenHash = token.hash();
    this.accountId = account.value();
    this.requestedAt = at;
    this.expiresAt = at.plus(LIFETIME);
  }

  /** It was used, or replaced by a newer one. */
  void end(Instant at) {
    this.expiresAt = at;
  }

  String tokenHash() {
    return tokenHash;
  }

  AccountId account() {
    return new AccountId(accountId);
  }

  Instant requestedAt() {
    return requestedAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
