package emporium.user.profile;

import emporium.starter.text.PersonName;
import emporium.user.account.Account;
import emporium.user.account.AccountId;
import emporium.user.account.Accounts;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a customer is called, if they saw the newest version of their profile. */
@Component
public class ChangeName {

  private final Accounts accounts;

  ChangeName(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * @param seenVersion the version the customer looked at
   */
  public record Command(AccountId account, PersonName name, long seenVersion) {}

  /** The outcome. */
  public sealed interface Outcome {

    record Changed(Profile profile) implements Outcome {}

    record Stale() implements Outcome {}

    record Unknown() implements Outcome {}
  }

  @Transactional
  public Outcome change(Command command) {
    Optional<Account> account = accounts.find(command.account());
    if (account.isEmpty()) {
      return new Outcome.Unknown();
    }
    if (account.get().version() != command.seenVersion()) {
      return new Outcome.Stale();
    }
    account.get().rename(command.name());
    return new Outcome.Changed(Profile.of(accounts.saveAndFlush(account.get())));
  }
}
