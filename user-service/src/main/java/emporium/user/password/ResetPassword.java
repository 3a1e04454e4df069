package emporium.user.password;

import emporium.starter.security.EndedSessions;
import emporium.user.account.Account;
import emporium.user.account.AccountId;
import emporium.user.account.Accounts;
import emporium.user.account.LinkToken;
import emporium.user.account.PasswordHash;
import emporium.user.account.RawPassword;
import emporium.user.session.EndSessions;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives an account the password that the reader of a mailed link chooses, and ends all its
 * sessions: one of them may be of somebody who knew the old password.
 */
@Component
public class ResetPassword {

  private final Accounts accounts;
  private final PasswordResets resets;
  private final ReplacePassword replacePassword;
  private final EndSessions endSessions;
  private final PasswordEncoder passwords;
  private final TransactionOperations transactions;
  private final Clock clock;

  ResetPassword(
      Accounts accounts,
      PasswordResets resets,
      ReplacePassword replacePassword,
      EndSessions endSessions,
      PasswordEncoder passwords,
      TransactionOperations transactions,
      Clock clock) {
    this.accounts = accounts;
    this.resets = resets;
    this.replacePassword = replacePassword;
    this.endSessions = endSessions;
    this.passwords = passwords;
    this.transactions = transactions;
    this.clock = clock;
  }

  public record Command(LinkToken token, RawPassword password) {}

  /** The outcome. */
  public sealed interface Outcome {
    record Reset(EndedSessions ended) implements Outcome {}

    /** The link is unknown, expired, used or replaced by a newer one. */
    record Refused() implements Outcome {}
  }

  public Outcome reset(Command command) {
    // Looked up before hashing, which is expensive and useless without a link.
    Optional<PasswordReset> pending = resets.find(command.token(), clock.instant());
    if (pending.isEmpty()) {
      return new Outcome.Refused();
    }
    PasswordHash password = PasswordHash.of(command.password(), passwords);
    return transactions.execute(_ -> reset(pending.get().account(), command.token(), password));
  }

  private Outcome reset(AccountId id, LinkToken token, PasswordHash password) {
    Account account = accounts.lock(id).orElseThrow();
    // While this request waited for the lock, the link may have been used or replaced.
    if (resets.find(token, clock.instant()).isEmpty()) {
      return new Outcome.Refused();
    }
    replacePassword.replace(account, password);
    return new Outcome.Reset(endSessions.all(id));
  }
}
