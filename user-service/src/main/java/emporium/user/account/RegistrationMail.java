package emporium.user.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that was sent because an address was registered. */
@Entity
@Table(name = "registration_mail")
class RegistrationMail {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "registration_mail_id")
  private @Nullable Long id;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected RegistrationMail() {}

  RegistrationMail(AccountId account, Instant sentAt) {
    this.accountId = account.value();
    this.sentAt = sentAt;
  }

  UUID accountId() {
    return accountId;
  }

  Instant sentAt() {
    return sentAt;
  }
}
