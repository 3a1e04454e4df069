package emporium.user.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import emporium.test.time.MutableClock;
import emporium.user.UserFixtures;
import emporium.user.account.Account;
import emporium.user.account.InMemoryAccounts;
import emporium.user.account.PasswordHash;
import emporium.user.account.Role;
import emporium.user.session.Device;
import emporium.user.session.InMemorySessions;
import emporium.user.session.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordSignInTests {

  private static final String ADA = "ada@example.org";
  private static final String PASSWORD = "correct horse battery";
  private static final String WRONG = "a wrong password";
  private static final Device DEVICE = new Device("Firefox", "Linux");

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final CountedHashes hashes = new CountedHashes();
  private final KnownBrowsers browsers = mock();
  private final MutableClock clock = new MutableClock();
  private final InMemorySessions sessions = new InMemorySessions();
  private final PasswordSignIn signIn =
      new PasswordSignIn(
          accounts,
          hashes,
          new SignInAttempts(new InMemoryAttemptCounters(), clock),
          browsers,
          new OpenSession(accounts, sessions, _ -> {}, UserFixtures.settings(), clock));

  private final Account ada = accounts.addVerified(ADA, "new " + PASSWORD, Role.CUSTOMER);

  @Test
  void theRightPasswordSignsIn() {
    Authentication signedIn = signIn(ADA, PASSWORD);

    assertThat(signedIn.getName()).isEqualTo(ada.id().toString());
    assertThat(signedIn.getAuthorities())
        .extracting(GrantedAuthority::getAuthority)
        .containsExactly(FactorGrantedAuthority.PASSWORD_AUTHORITY);
  }

  @Test
  void theSessionIsKeptWithTheNetworkAndNotTheCookieOfTheBrowser() {
    Object details = signIn(ADA, PASSWORD).getDetails();

    Session session = sessions.openOf(ada.id(), clock.instant(), 10).getFirst();
    assertThat(session.device()).isEqualTo(DEVICE);
    assertThat(details).isEqualTo(session.id().detailsOf("203.0.113.7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {ADA, "nobody@example.org", "unverified@example.org"})
  void aWrongPasswordAnUnknownAndAnUnverifiedAddressTakeTheSameTime(String address) {
    accounts.addUnverified("unverified@example.org", Role.CUSTOMER);
    signIn(ADA, PASSWORD);
    hashes.compared = 0;

    refuse(address, WRONG);

    assertThat(hashes.compared).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", PASSWORD})
  void nobodySignsInBeforeThePasswordIsChosen(String password) {
    accounts.addUnverified("unverified@example.org", Role.CUSTOMER);

    refuse("unverified@example.org", password);
  }

  @ParameterizedTest
  @ValueSource(strings = {ADA, "nobody@example.org"})
  void anAddressMustWaitAfterFiveFailuresWhetherItIsKnownOrNot(String address) {
    for (int i = 0; i < 5; i++) {
      refuse(address, WRONG);
    }
    hashes.compared = 0;

    assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> signIn(address, PASSWORD));
    assertThat(hashes.compared).isZero();
  }

  @Test
  void successTakesEarlierFailuresBack() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 4; i++) {
        refuse(ADA, WRONG);
      }
      signIn(ADA, PASSWORD);
    }
  }

  @Test
  void aBrowserTheAccountSignedInFromDoesNotWaitForOthers() {
    for (int i = 0; i < 5; i++) {
      refuse(ADA, WRONG);
    }
    when(browsers.knows(any(), eq(ada.id()))).thenReturn(true);

    assertThat(signIn(ADA, PASSWORD).isAuthenticated()).isTrue();
  }

  @Test
  void whatIsNoAddressOrNoPasswordIsNotEvenCompared() {
    refuse("not an address", PASSWORD);
    refuse(ADA, "a".repeat(129));

    assertThat(hashes.compared).isZero();
  }

  @Test
  void anOutdatedHashIsReplaced() {
    Account bob = accounts.addVerified("bob@example.org", "old " + PASSWORD, Role.CUSTOMER);

    signIn("bob@example.org", PASSWORD);

    assertThat(bob.password()).contains(new PasswordHash("new " + PASSWORD));
  }

  private Authentication signIn(String address, String password) {
    var typed = UsernamePasswordAuthenticationToken.unauthenticated(address, password);
    typed.setDetails(new SignInRequest(SignInOrigin.of("203.0.113.7", "a browser"), DEVICE, false));
    return signIn.authenticate(typed);
  }

  private void refuse(String address, String password) {
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> signIn(address, password));
  }

  /** Hashes that show what they were made from. */
  private static final class CountedHashes implements PasswordEncoder {

    private int compared;

    @Override
    public String encode(@Nullable CharSequence password) {
      return "new " + password;
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
      compared++;
      return hash != null && hash.substring(4).contentEquals(String.valueOf(password));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
      return hash != null && hash.startsWith("old");
    }
  }
}
