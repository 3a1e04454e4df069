package emporium.user.signin;

import emporium.events.user.SignedInFromNewDevice;
import emporium.starter.outbox.Outbox;
import emporium.user.account.Account;
import emporium.user.account.AccountId;
import emporium.user.account.Accounts;
import emporium.user.config.UserProperties;
import emporium.user.session.Device;
import emporium.user.session.Session;
import emporium.user.session.SessionId;
import emporium.user.session.Sessions;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the session of who has proven who they are. If they never signed in from this browser
 * before, the account's owner is mailed, in case it was somebody else; not at their first sign-in,
 * when every browser is new.
 */
@Component
public class OpenSession {

  private static final Logger log = LoggerFactory.getLogger(OpenSession.class);

  private final Accounts accounts;
  private final Sessions sessions;
  private final Outbox outbox;
  private final UserProperties properties;
  private final Clock clock;

  OpenSession(
      Accounts accounts, Sessions sessions, Outbox outbox, UserProperties properties, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.outbox = outbox;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * @param seenVersion of the account when the proof was begun: a password that was replaced
   *     meanwhile proves nothing
   * @param isKnownBrowser whether the account signed in from it before
   */
  public record Command(
      AccountId account,
      long seenVersion,
      Device device,
      boolean staysSignedIn,
      boolean isKnownBrowser) {}

  /**
   * @return empty if the account has changed since the proof was begun
   */
  @Transactional
  public Optional<SessionId> open(Command command) {
    Account account = accounts.lock(command.account()).orElseThrow();
    if (account.version() != command.seenVersion()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Session session = sessions.save(session(command, now));
    boolean isFirst = accounts.noteFirstSignIn(account.id().value(), now) > 0;
    if (!isFirst && !command.isKnownBrowser()) {
      outbox.publish(
          new SignedInFromNewDevice(
              account.id().value(),
              account.email().value(),
              account.name().value(),
              account.locale(),
              command.device().browser(),
              command.device().system(),
              now));
    }
    log.atInfo()
        .addKeyValue("account", account.id())
        .addKeyValue("session", session.id())
        .log("Signed in");
    return Optional.of(session.id());
  }

  private Session session(Command command, Instant now) {
    UserProperties.Sessions times = properties.user().sessions();
    return command.staysSignedIn()
        ? Session.openToStay(command.account(), command.device(), times.staying(), now)
        : Session.open(
            command.account(), command.device(), properties.user().unused(), times.longest(), now);
  }
}
