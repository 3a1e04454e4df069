package emporium.user.session;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.starter.security.EndedSessions;
import emporium.test.time.MutableClock;
import emporium.user.UserFixtures;
import emporium.user.account.AccountId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long sessions last, and who ends which. */
class SessionTests {

  private static final AccountId ADA = AccountId.of("0193a5c0-0000-7000-8000-0000000000a1");
  private static final AccountId BOB = AccountId.of("0193a5c0-0000-7000-8000-0000000000a2");
  private static final Device FIREFOX = new Device("Firefox", "Linux");

  private final MutableClock clock = new MutableClock();
  private final InMemorySessions sessions = new InMemorySessions();
  private final UseSession useSession = new UseSession(sessions, UserFixtures.settings(), clock);
  private final EndSessions endSessions = new EndSessions(sessions);
  private final ListSessions listSessions = new ListSessions(sessions, clock);

  @Test
  void oneThatIsNotUsedEndsAfterItsIdleTimeAndTheLifeOfAToken() {
    Session session = open(ADA);

    clock.pass(Duration.ofMinutes(35).minusSeconds(1));
    assertThat(useSession.use(session.id())).isTrue();
    clock.pass(Duration.ofMinutes(35));
    assertThat(useSession.use(session.id())).isFalse();
  }

  @Test
  void oneThatIsUsedEndsTwelveHoursAfterTheSignIn() {
    Session session = open(ADA);

    for (int i = 0; i < 23; i++) {
      clock.pass(Duration.ofMinutes(30));
      assertThat(useSession.use(session.id())).isTrue();
    }
    clock.pass(Duration.ofMinutes(30));

    assertThat(useSession.use(session.id())).isFalse();
  }

  @Test
  void oneThatStaysLastsThirtyDaysUsedOrNot() {
    Session session =
        sessions.save(Session.openToStay(ADA, FIREFOX, Duration.ofDays(30), clock.instant()));

    clock.pass(Duration.ofDays(30).minusSeconds(1));
    assertThat(useSession.use(session.id())).isTrue();
    clock.pass(Duration.ofSeconds(1));
    assertThat(useSession.use(session.id())).isFalse();
  }

  @Test
  void theOneUsedLastIsListedFirstAndOnesThatEndedAreNot() {
    Session ended = open(ADA);
    clock.pass(Duration.ofMinutes(20));
    Session first = open(ADA);
    Session second = open(ADA);
    open(BOB);
    clock.pass(Duration.ofMinutes(20));
    useSession.use(first.id());

    assertThat(listSessions.of(ADA)).containsExactly(first, second).doesNotContain(ended);
  }

  @Test
  void itsOwnerEndsOne() {
    Session here = open(ADA);
    Session there = open(ADA);

    assertThat(endSessions.one(ADA, there.id()))
        .contains(EndedSessions.one(ADA.value(), there.id().value()));

    assertThat(useSession.use(there.id())).isFalse();
    assertThat(useSession.use(here.id())).isTrue();
  }

  @Test
  void nobodyEndsSomebodyElses() {
    Session bobs = open(BOB);

    assertThat(endSessions.one(ADA, bobs.id())).isEmpty();
    endSessions.all(ADA);

    assertThat(useSession.use(bobs.id())).isTrue();
  }

  @Test
  void allOthersEnd() {
    Session here = open(ADA);
    open(ADA);
    open(ADA);

    assertThat(endSessions.others(ADA, Optional.of(here.id())))
        .isEqualTo(EndedSessions.allBut(ADA.value(), here.id().value()));

    assertThat(listSessions.of(ADA)).containsExactly(here);
  }

  @Test
  void allEnd() {
    open(ADA);
    open(ADA);

    assertThat(endSessions.all(ADA)).isEqualTo(EndedSessions.all(ADA.value()));
    assertThat(listSessions.of(ADA)).isEmpty();
  }

  private Session open(AccountId account) {
    return sessions.save(
        Session.open(
            account, FIREFOX, Duration.ofMinutes(35), Duration.ofHours(12), clock.instant()));
  }
}
