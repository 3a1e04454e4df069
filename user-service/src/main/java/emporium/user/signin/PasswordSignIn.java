package emporium.user.signin;

import emporium.starter.text.EmailAddress;
import emporium.user.account.Account;
import emporium.user.account.Accounts;
import emporium.user.account.PasswordHash;
import emporium.user.account.Passwords;
import emporium.user.account.RawPassword;
import emporium.user.signin.SignInAttempts.Attempt;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signs a person in by address and password. A wrong password, an unknown address and one that is
 * not verified, and so has no password, read the same and take the same time. The name of the
 * principal is the account id.
 */
@Component
public class PasswordSignIn implements AuthenticationProvider {

  private static final Logger log = LoggerFactory.getLogger(PasswordSignIn.class);

  private final Accounts accounts;
  private final Passwords passwords;
  private final SignInAttempts attempts;
  private final KnownBrowsers browsers;
  private final TransactionOperations transactions;

  PasswordSignIn(
      Accounts accounts,
      Passwords passwords,
      SignInAttempts attempts,
      KnownBrowsers browsers,
      TransactionOperations transactions) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.attempts = attempts;
    this.browsers = browsers;
    this.transactions = transactions;
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    String address = typed.getName();
    String password = String.valueOf(typed.getCredentials());
    if (!EmailAddress.isValid(address) || password.length() > RawPassword.MAX_LENGTH) {
      throw new BadCredentialsException("not an address or not a password");
    }
    var email = new EmailAddress(address);
    Optional<Account> claimed = accounts.find(email);
    Attempt attempt = attempt(email, claimed, typed);
    attempts
        .begin(attempt)
        .ifPresent(until -> {
          throw new TooManyAttempts(until);
        });
    Account account = check(claimed, password);
    attempts.succeed(attempt);
    if (account.password().filter(passwords::isOutdated).isPresent()) {
      rehash(account, new RawPassword(password));
    }
    log.atInfo().addKeyValue("account", account.id()).log("Signed in");
    return signedIn(account, attempt.origin());
  }

  private Attempt attempt(EmailAddress email, Optional<Account> claimed, Authentication typed) {
    if (!(typed.getDetails() instanceof SignInOrigin origin)) {
      throw new IllegalStateException("nobody said where the attempt comes from");
    }
    boolean isKnown =
        claimed.filter(account -> browsers.knows(origin.browser(), account.id())).isPresent();
    return new Attempt(email, origin, isKnown);
  }

  private Account check(Optional<Account> claimed, String password) {
    Optional<PasswordHash> hash = claimed.filter(Account::isVerified).flatMap(Account::password);
    if (hash.isEmpty()) {
      passwords.matchNobody(password);
      throw new BadCredentialsException("unknown or unverified address");
    }
    Account account = claimed.orElseThrow();
    if (!passwords.matches(password, hash.get())) {
      log.atInfo().addKeyValue("account", account.id()).log("Sign-in refused");
      throw new BadCredentialsException("wrong password");
    }
    return account;
  }

  private void rehash(Account seen, RawPassword password) {
    var hash = passwords.hash(password);
    transactions.executeWithoutResult(_ ->
        accounts
            .find(seen.id())
            .filter(account -> account.password().equals(seen.password()))
            .ifPresent(account -> account.rehash(hash)));
  }

  private static Authentication signedIn(Account account, SignInOrigin origin) {
    // What the account permits is read for each token; see TokenClaims.
    var principal = new User(account.id().toString(), "", List.of());
    var signedIn = UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    // Else the session would get what was typed with, the browser's cookie among it.
    signedIn.setDetails(new WebAuthenticationDetails(origin.network(), null));
    return signedIn;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
