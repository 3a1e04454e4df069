package emporium.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.TestSettings;
import emporium.gateway.config.GatewayProperties;
import emporium.gateway.session.SignedIn.CurrentUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

class SignedInSessionsTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final GatewayProperties PROPERTIES =
      TestSettings.of("http://localhost:8080", "http://localhost:8082");

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

  private static SignedInSessions at(Instant now) {
    return new SignedInSessions(PROPERTIES, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static SignedIn signedIn() {
    return new SignedIn(
        new CurrentUser("id", "Ada", "ada@emporium.example", new ArrayList<>(List.of("shop"))),
        "access",
        NOON.plusSeconds(300),
        "refresh",
        "id",
        NOON);
  }
}
