package emporium.user.signin;

import emporium.starter.text.EmailAddress;
import emporium.user.account.Account;
import emporium.user.account.Accounts;
import emporium.user.account.RawPassword;
import emporium.user.session.SessionId;
import emporium.user.signin.SignInAttempts.Attempt;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
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
  private final OpenSession openSession;

  PasswordSignIn(
      Accounts accounts,
      PasswordEncoder passwords,
      SignInAttempts attempts,
      KnownBrowsers browsers,
      OpenSession openSession) {
    var users = new SignInAccounts(accounts);
    super(users);
    this.accounts = accounts;
    this.attempts = attempts;
    this.browsers = browsers;
    this.openSession = openSession;
    setPasswordEncoder(passwords);
    setUserDetailsPasswordService(users);
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    String password = String.valueOf(typed.getCredentials());
    if (!EmailAddress.isValid(typed.getName()) || password.length() > RawPassword.MAX_LENGTH) {
      throw new BadCredentialsException("not an address or not a password");
    }
    if (!(typed.getDetails() instanceof SignInRequest request)) {
      throw new IllegalStateException("the origin of the attempt is missing");
    }
    SignInOrigin origin = request.origin();
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
    SessionId session = open(account.orElseThrow(), request, isKnown);
    // The cookie of the browser must not be kept.
    ((AbstractAuthenticationToken) signedIn).setDetails(session.detailsOf(origin.network()));
    return signedIn;
  }

  private SessionId open(Account account, SignInRequest request, boolean isKnown) {
    return openSession
        .open(
            new OpenSession.Command(
                account.id(),
                account.version(),
                request.device(),
                request.staysSignedIn(),
                isKnown))
        .orElseThrow(() -> new BadCredentialsException("the account has changed meanwhile"));
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
