package emporium.user.profile;

import emporium.starter.text.EmailAddress;
import emporium.starter.text.PersonName;
import emporium.user.account.Account;
import emporium.user.account.AccountId;
import java.time.Instant;

/** An account as its owner sees it. */
public record Profile(
    AccountId account,
    EmailAddress email,
    PersonName name,
    boolean emailVerified,
    Instant createdAt,
    long version) {

  static Profile of(Account account) {
    return new Profile(
        account.id(),
        account.email(),
        account.name(),
        account.isVerified(),
        account.createdAt(),
        account.version());
  }
}
