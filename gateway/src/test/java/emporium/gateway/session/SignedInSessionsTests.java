package emporium.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.session.SignedIn.CurrentUser;
import emporium.gateway.session.SignedIn.Terms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class SignedInSessionsTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private static final UUID SESSION = UUID.fromString("0193a5c0-0000-7000-8000-0000000000b1");

  private final MockHttpSession session = new MockHttpSession();
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @Test
  void aSessionBelongsToWhoSignedIn() {
    session.setAttribute(SignedIn.ATTRIBUTE, signedIn());
    request.setSession(session);

    assertThat(at(NOON.plus(Duration.ofHours(11))).find(request)).contains(signedIn());
  }

  @Test
  void aSessionEndsAfterItsLongestTimeHoweverBusyItIs() {
    session.setAttribute(SignedIn.ATTRIBUTE, signedIn());
    request.setSession(session);

    assertThat(at(NOON.plus(Duration.ofHours(13))).find(request)).isEmpty();
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void aRequestWithoutSessionIsAGuests() {
    assertThat(at(NOON).find(request)).isEmpty();
  }

  @Test
  void aSessionLastsWhileItIsUsedUntilItEnds() {
    Terms terms = terms(Duration.ofMinutes(30));

    assertThat(terms.unused(NOON)).isEqualTo(Duration.ofMinutes(30));
    assertThat(terms.unused(NOON.plus(Duration.ofMinutes(11 * 60 + 50))))
        .isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void whoStaysSignedInNeedsNotUseIt() {
    assertThat(terms(null).unused(NOON)).isEqualTo(Duration.ofHours(12));
    assertThat(terms(null).staysSignedIn()).isTrue();
  }

  private static Terms terms(@Nullable Duration idle) {
    return new Terms(SESSION, idle, NOON.plus(Duration.ofHours(12)));
  }

  private static SignedInSessions at(Instant now) {
    return new SignedInSessions(Clock.fixed(now, ZoneOffset.UTC));
  }

  private static SignedIn signedIn() {
    return new SignedIn(
        new CurrentUser("id", "Ada", "ada@emporium.example", new ArrayList<>(List.of("shop"))),
        "access",
        NOON.plusSeconds(300),
        "refresh",
        "id",
        terms(Duration.ofMinutes(30)));
  }
}
