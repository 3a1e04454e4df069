package emporium.user.signin;

import emporium.starter.text.EmailAddress;
import emporium.user.account.Account;
import emporium.user.account.Accounts;
import emporium.user.account.RawPassword;
import emporium.user.signin.SignInAttempts.Attempt;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Spring Security's sign-in by password, with a limit of attempts around it. A wrong password, an
 * unknown address and one that is not verified, and so has no password, read the same and take the
 * same time.
 */
@Component
public class PasswordSignIn extends DaoAuthenticationProvider {

  private static final Logger log = LoggerFactory.getLogger(PasswordSignIn.class);

  private final Accounts accounts;
  private final SignInAttempts attempts;
  private final KnownBrowsers browsers;

  PasswordSignIn(
      Accounts accounts,
      PasswordEncoder passwords,
      SignInAttempts attempts,
      KnownBrowsers browsers) {
    var users = new SignInAccounts(accounts);
    super(users);
    this.accounts = accounts;
    this.attempts = attempts;
    this.browsers = browsers;
    setPasswordEncoder(passwords);
    setUserDetailsPasswordService(users);
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    String password = String.valueOf(typed.getCredentials());
    if (!EmailAddress.isValid(typed.getName()) || password.length() > RawPassword.MAX_LENGTH) {
      throw new BadCredentialsException("not an address or not a password");
    }
    if (!(typed.getDetails() instanceof SignInOrigin origin)) {
      throw new IllegalStateException("the origin of the attempt is missing");
    }
    var email = new EmailAddress(typed.getName());
    Optional<Account> account = accounts.find(email);
    boolean isKnown =
        account.filter(known -> browsers.knows(origin.browser(), known.id())).isPresent();
    var attempt = new Attempt(email, origin, isKnown);
    attempts
        .begin(attempt)
        .ifPresent(until -> {
          throw new TooManyAttempts(until);
        });
    Authentication signedIn = check(typed, account);
    attempts.succeed(attempt);
    log.atInfo().addKeyValue("account", signedIn.getName()).log("Signed in");
    // The session must not keep the cookie of the browser.
    ((AbstractAuthenticationToken) signedIn)
        .setDetails(new WebAuthenticationDetails(origin.network(), null));
    return signedIn;
  }

  private Authentication check(Authentication typed, Optional<Account> account) {
    try {
      return super.authenticate(typed);
    } catch (BadCredentialsException e) {
      account.ifPresent(
          known -> log.atInfo().addKeyValue("account", known.id()).log("Sign-in refused"));
      throw e;
    }
  }
}
