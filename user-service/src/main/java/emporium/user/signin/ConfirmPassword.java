package emporium.user.signin;

import emporium.user.account.Account;
import emporium.user.account.AccountId;
import emporium.user.account.Accounts;
import emporium.user.account.PasswordHash;
import emporium.user.signin.SignInAttempts.Attempt;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Asks who is signed in for their password again, for what an open session alone must not do.
 * Failures are counted as at sign-in, so a stolen session guesses no faster.
 */
@Component
public class ConfirmPassword {

  private final Accounts accounts;
  private final SignInAttempts attempts;
  private final PasswordEncoder passwords;

  ConfirmPassword(Accounts accounts, SignInAttempts attempts, PasswordEncoder passwords) {
    this.accounts = accounts;
    this.attempts = attempts;
    this.passwords = passwords;
  }

  /** Whether the password was right. */
  public sealed interface Confirmation {

    /**
     * @param seen the hash that it matched
     */
    record Confirmed(PasswordHash seen) implements Confirmation {}

    record Incorrect() implements Confirmation {}

    record TooManyAttempts(Instant until) implements Confirmation {}
  }

  public Confirmation confirm(AccountId id, String password) {
    Account account = accounts.find(id).orElseThrow();
    Attempt attempt = Attempt.whileSignedIn(account.email());
    Optional<Instant> wait = attempts.begin(attempt);
    if (wait.isPresent()) {
      return new Confirmation.TooManyAttempts(wait.get());
    }
    Optional<PasswordHash> matched =
        account.password().filter(hash -> passwords.matches(password, hash.value()));
    if (matched.isEmpty()) {
      return new Confirmation.Incorrect();
    }
    attempts.succeed(attempt);
    return new Confirmation.Confirmed(matched.get());
  }
}
