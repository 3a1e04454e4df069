package emporium.user.password;

import emporium.starter.security.EndedSessions;
import emporium.user.account.Account;
import emporium.user.account.AccountId;
import emporium.user.account.Accounts;
import emporium.user.account.PasswordHash;
import emporium.user.account.RawPassword;
import emporium.user.session.EndSessions;
import emporium.user.session.SessionId;
import emporium.user.signin.ConfirmPassword;
import emporium.user.signin.ConfirmPassword.Confirmation;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Changes the password of who is signed in and knows the current one. The session it is done in
 * stays, all others of the account end.
 */
@Component
public class ChangePassword {

  private final Accounts accounts;
  private final ConfirmPassword confirmPassword;
  private final ReplacePassword replacePassword;
  private final EndSessions endSessions;
  private final PasswordEncoder passwords;
  private final TransactionOperations transactions;

  ChangePassword(
      Accounts accounts,
      ConfirmPassword confirmPassword,
      ReplacePassword replacePassword,
      EndSessions endSessions,
      PasswordEncoder passwords,
      TransactionOperations transactions) {
    this.accounts = accounts;
    this.confirmPassword = confirmPassword;
    this.replacePassword = replacePassword;
    this.endSessions = endSessions;
    this.passwords = passwords;
    this.transactions = transactions;
  }

  /**
   * @param current what was typed, of whatever length
   * @param session the one that stays
   */
  public record Command(
      AccountId account, String current, RawPassword password, Optional<SessionId> session) {

    @Override
    public String toString() {
      return "Command[" + account + "]";
    }
  }

  /** The outcome. */
  public sealed interface Outcome {
    record Changed(EndedSessions ended) implements Outcome {}

    /** The current password is another one. */
    record Incorrect() implements Outcome {}

    record TooManyAttempts(Instant until) implements Outcome {}
  }

  public Outcome change(Command command) {
    return switch (confirmPassword.confirm(command.account(), command.current())) {
      case Confirmation.Confirmed(PasswordHash seen) -> {
        PasswordHash password = PasswordHash.of(command.password(), passwords);
        yield transactions.execute(_ -> change(command, seen, password));
      }
      case Confirmation.Incorrect _ -> new Outcome.Incorrect();
      case Confirmation.TooManyAttempts(Instant until) -> new Outcome.TooManyAttempts(until);
    };
  }

  private Outcome change(Command command, PasswordHash seen, PasswordHash password) {
    Account account = accounts.lock(command.account()).orElseThrow();
    // Who confirmed a password that has been reset meanwhile must not undo that.
    if (!account.password().equals(Optional.of(seen))) {
      return new Outcome.Incorrect();
    }
    replacePassword.replace(account, password);
    return new Outcome.Changed(endSessions.others(account.id(), command.session()));
  }
}
