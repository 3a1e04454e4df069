package emporium.user.signin;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.starter.text.EmailAddress;
import emporium.test.time.MutableClock;
import emporium.user.signin.SignInAttempts.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInAttemptsTests {

  private static final String ADA = "ada@example.org";

  private final MutableClock clock = new MutableClock();
  private final SignInAttempts attempts = new SignInAttempts(new InMemoryAttemptCounters(), clock);

  @Test
  void fiveFailuresInARowAreFree() {
    fail(from("198.51.100.7"), 5);

    assertThat(attempts.begin(from("198.51.100.7"))).contains(in(Duration.ofSeconds(30)));
  }

  @ParameterizedTest
  @CsvSource({"1, PT30S", "2, PT1M", "5, PT8M", "6, PT15M", "40, PT15M"})
  void theWaitDoublesUpToAQuarterOfAnHour(int round, Duration wait) {
    fail(from("198.51.100.7"), 4);
    for (int i = 1; i < round; i++) {
      fail(from("198.51.100.7"), 1);
      clock.pass(Duration.ofMinutes(16));
    }

    fail(from("198.51.100.7"), 1);

    assertThat(attempts.begin(from("198.51.100.7"))).contains(in(wait));
  }

  @Test
  void anAttemptThatIsRefusedForWaitingCountsForNothing() {
    fail(from("198.51.100.7"), 5);
    for (int i = 0; i < 20; i++) {
      assertThat(attempts.begin(from("198.51.100.7"))).isPresent();
    }

    clock.pass(Duration.ofSeconds(31));

    assertThat(attempts.begin(from("198.51.100.7"))).isEmpty();
    assertThat(attempts.begin(from("198.51.100.7"))).contains(in(Duration.ofMinutes(1)));
  }

  @Test
  void successForgivesEarlierFailuresOfTheSameNetwork() {
    fail(from("198.51.100.7"), 4);
    succeed(from("198.51.100.7"));

    fail(from("198.51.100.7"), 4);

    assertThat(attempts.begin(from("198.51.100.7"))).isEmpty();
  }

  @Test
  void failuresOfYesterdayDoNotCount() {
    fail(from("198.51.100.7"), 4);
    clock.pass(Duration.ofHours(25));

    fail(from("198.51.100.7"), 4);

    assertThat(attempts.begin(from("198.51.100.7"))).isEmpty();
  }

  @Test
  void oneStrangerDoesNotMakeAnotherNetworkWait() {
    fail(from("198.51.100.7"), 5);

    assertThat(attempts.begin(from("203.0.113.9"))).isEmpty();
  }

  @Test
  void anAddressIsCountedHoweverItIsWritten() {
    fail(from("198.51.100.7"), 3);
    fail(new Attempt(new EmailAddress("ADA@Example.org"), origin("198.51.100.7"), false), 2);

    assertThat(attempts.begin(from("198.51.100.7"))).isPresent();
  }

  @Test
  void whoHasAnIpv6AddressHasItsNetwork() {
    fail(from("2001:db8:1:2:a:b:c:d"), 5);

    assertThat(attempts.begin(from("2001:db8:1:2:ffff::1"))).isPresent();
    assertThat(attempts.begin(from("2001:db8:1:3:a:b:c:d"))).isEmpty();
  }

  @Test
  void fiftyFailuresWithinAnHourCloseTheAddressForTheRestOfIt() {
    for (int i = 0; i < 50; i++) {
      assertThat(attempts.begin(from("198.51.100." + i))).isEmpty();
      clock.pass(Duration.ofMinutes(1));
    }

    assertThat(attempts.begin(from("203.0.113.7"))).contains(in(Duration.ofMinutes(10)));
    clock.pass(Duration.ofMinutes(11));
    assertThat(attempts.begin(from("203.0.113.7"))).isEmpty();
  }

  @Test
  void successIsNotOneOfTheFifty() {
    for (int i = 0; i < 60; i++) {
      succeed(from("198.51.100." + i));
    }

    assertThat(attempts.begin(from("203.0.113.7"))).isEmpty();
  }

  @Test
  void aKnownBrowserIsCountedAlone() {
    for (int i = 0; i < 50; i++) {
      fail(from("198.51.100." + i), 1);
    }
    assertThat(attempts.begin(from("203.0.113.7"))).isPresent();

    assertThat(attempts.begin(fromKnownBrowser())).isEmpty();
    fail(fromKnownBrowser(), 4);
    assertThat(attempts.begin(fromKnownBrowser())).contains(in(Duration.ofSeconds(30)));
  }

  @Test
  void successOfAnotherNetworkForgivesNothing() {
    fail(from("198.51.100.7"), 5);
    succeed(from("203.0.113.9"));

    assertThat(attempts.begin(from("198.51.100.7"))).isPresent();
  }

  private void fail(Attempt attempt, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(attempts.begin(attempt)).isEqualTo(Optional.empty());
    }
  }

  private void succeed(Attempt attempt) {
    fail(attempt, 1);
    attempts.succeed(attempt);
  }

  private static Attempt from(String network) {
    return new Attempt(new EmailAddress(ADA), origin(network), false);
  }

  private static Attempt fromKnownBrowser() {
    return new Attempt(new EmailAddress(ADA), SignInOrigin.of("203.0.113.7", "a browser"), true);
  }

  private static SignInOrigin origin(String network) {
    return SignInOrigin.of(network, null);
  }

  private Instant in(Duration wait) {
    return clock.instant().plus(wait);
  }
}
