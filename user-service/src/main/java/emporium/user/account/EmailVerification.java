package emporium.user.account;

import emporium.starter.text.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A verification link that was mailed and not used yet, with the name it was registered with. */
@Entity
@Table(name = "email_verification")
class EmailVerification {

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "name")
  private String name;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected EmailVerification() {}

  EmailVerification(LinkToken token, Account account, Instant expiresAt) {
    this.tokenHash = token.hash();
    this.accountId = account.id().value();
    this.name = account.name().value();
    this.expiresAt = expiresAt;
  }

  String tokenHash() {
    return tokenHash;
  }

  AccountId account() {
    return new AccountId(accountId);
  }

  PersonName name() {
    return new PersonName(name);
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
