package emporium.user.signin;

import emporium.user.account.Account;
import emporium.user.account.Accounts;
import emporium.user.account.Email;
import emporium.user.account.Passwords;
import emporium.user.account.RawPassword;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signs a person in by address and password. Only who knows the password learns that the address is
 * not verified; everybody else hears the same for a wrong password and an unknown address, after
 * the same time. The name of the principal is the account id.
 */
@Component
public class PasswordSignIn implements AuthenticationProvider {

  private static final Logger log = LoggerFactory.getLogger(PasswordSignIn.class);

  private final Accounts accounts;
  private final Passwords passwords;
  private final SignInAttempts attempts;
  private final TransactionOperations transactions;

  PasswordSignIn(
      Accounts accounts,
      Passwords passwords,
      SignInAttempts attempts,
      TransactionOperations transactions) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.attempts = attempts;
    this.transactions = transactions;
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    String address = typed.getName();
    String password = String.valueOf(typed.getCredentials());
    if (!Email.isValid(address) || password.length() > RawPassword.MAX_LENGTH) {
      throw new BadCredentialsException("not an address or not a password");
    }
    Email email = new Email(address);
    attempts
        .begin(email)
        .ifPresent(until -> {
          throw new TooManyAttempts(until);
        });
    Account account = check(email, password);
    attempts.succeed(email);
    if (!account.isVerified()) {
      throw new DisabledException("the address is not verified");
    }
    if (passwords.isOutdated(account.password())) {
      rehash(account, new RawPassword(password));
    }
    log.atInfo().addKeyValue("account", account.id()).log("Signed in");
    return signedIn(account, typed);
  }

  private Account check(Email email, String password) {
    Optional<Account> account = accounts.find(email);
    if (account.isEmpty()) {
      passwords.matchNobody(password);
      throw new BadCredentialsException("unknown address");
    }
    if (!passwords.matches(password, account.get().password())) {
      log.atInfo().addKeyValue("account", account.get().id()).log("Sign-in refused");
      throw new BadCredentialsException("wrong password");
    }
    return account.get();
  }

  private void rehash(Account seen, RawPassword password) {
    var hash = passwords.hash(password);
    transactions.executeWithoutResult(_ ->
        accounts
            .find(seen.id())
            .filter(account -> account.password().equals(seen.password()))
            .ifPresent(account -> account.rehash(hash)));
  }

  private static Authentication signedIn(Account account, Authentication typed) {
    var authorities = List.of(new SimpleGrantedAuthority(account.role().authority()));
    var principal = new User(account.id().toString(), "", authorities);
    var signedIn = UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
    signedIn.setDetails(typed.getDetails());
    return signedIn;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
