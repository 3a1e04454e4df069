package emporium.user.profile;

import emporium.user.account.AccountId;
import emporium.user.account.Accounts;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds an account's profile. */
@Component
public class ReadProfile {

  private final Accounts accounts;

  ReadProfile(Accounts accounts) {
    this.accounts = accounts;
  }

  @Transactional(readOnly = true)
  public Optional<Profile> read(AccountId account) {
    return accounts.find(account).map(Profile::of);
  }
}
