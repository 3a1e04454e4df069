package emporium.user.signin;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.events.DomainEvent;
import emporium.events.user.SignedInFromNewDevice;
import emporium.test.time.MutableClock;
import emporium.user.UserFixtures;
import emporium.user.account.Account;
import emporium.user.account.InMemoryAccounts;
import emporium.user.account.Role;
import emporium.user.session.Device;
import emporium.user.session.InMemorySessions;
import emporium.user.session.Session;
import emporium.user.session.SessionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which sessions are opened, and who is mailed about it. */
class OpenSessionTests {

  private final MutableClock clock = new MutableClock();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemorySessions sessions = new InMemorySessions();
  private final List<DomainEvent> published = new ArrayList<>();
  private final OpenSession openSession =
      new OpenSession(accounts, sessions, published::add, UserFixtures.settings(), clock);

  private final Account ada = accounts.addVerified("ada@example.org", "hash", Role.CUSTOMER);

  @Test
  void aSessionLastsTwelveHoursOrThirtyDays() {
    assertThat(session(open(false, false)).latestEndAt())
        .isEqualTo(clock.instant().plus(Duration.ofHours(12)));
    assertThat(session(open(true, false)).latestEndAt())
        .isEqualTo(clock.instant().plus(Duration.ofDays(30)));
  }

  @Test
  void theFirstSignInIsNoNews() {
    open(false, false);

    assertThat(published).isEmpty();
  }

  @Test
  void everyOtherFromAnUnknownBrowserIs() {
    open(false, false);
    open(false, false);
    open(true, false);

    assertThat(published)
        .hasSize(2)
        .first()
        .isEqualTo(
            new SignedInFromNewDevice(
                ada.id().value(),
                "ada@example.org",
                ada.name().value(),
                "en",
                "Firefox",
                "Linux",
                clock.instant()));
  }

  @Test
  void oneFromAKnownBrowserIsNot() {
    open(false, false);
    open(false, true);

    assertThat(published).isEmpty();
  }

  /** Its owner resets the password while somebody signs in with the old one. */
  @Test
  void anAccountThatChangedMeanwhileIsNotSignedInTo() {
    assertThat(
            openSession.open(
                new OpenSession.Command(
                    ada.id(), ada.version() + 1, new Device(null, null), false, false)))
        .isEmpty();
    assertThat(sessions.openOf(ada.id(), clock.instant(), 10)).isEmpty();
  }

  private Optional<SessionId> open(boolean staysSignedIn, boolean isKnownBrowser) {
    return openSession.open(
        new OpenSession.Command(
            ada.id(),
            ada.version(),
            new Device("Firefox", "Linux"),
            staysSignedIn,
            isKnownBrowser));
  }

  private Session session(Optional<SessionId> id) {
    return sessions.findOpen(id.orElseThrow(), clock.instant()).orElseThrow();
  }
}
