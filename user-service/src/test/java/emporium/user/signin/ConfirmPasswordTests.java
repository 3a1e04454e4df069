package emporium.user.signin;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.test.time.MutableClock;
import emporium.user.UserFixtures;
import emporium.user.account.Account;
import emporium.user.account.InMemoryAccounts;
import emporium.user.account.PasswordHash;
import emporium.user.account.Role;
import emporium.user.signin.ConfirmPassword.Confirmation;
import emporium.user.signin.SignInAttempts.Attempt;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConfirmPasswordTests {

  private static final PasswordHash HASH = new PasswordHash("hash of correct horse battery");

  private final MutableClock clock = new MutableClock();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final SignInAttempts attempts = new SignInAttempts(new InMemoryAttemptCounters(), clock);
  private final ConfirmPassword confirmPassword =
      new ConfirmPassword(accounts, attempts, UserFixtures.passwords());

  private final Account ada = accounts.addVerified("ada@example.org", HASH.value(), Role.CUSTOMER);

  @Test
  void theRightPasswordIsConfirmed() {
    assertThat(confirm("correct horse battery")).isEqualTo(new Confirmation.Confirmed(HASH));
  }

  @Test
  void aStolenSessionDoesNotGuessFasterThanASignIn() {
    fail(5);

    assertThat(confirm("correct horse battery"))
        .isEqualTo(new Confirmation.TooManyAttempts(clock.instant().plusSeconds(30)));
    clock.pass(Duration.ofSeconds(31));
    assertThat(confirm("correct horse battery")).isEqualTo(new Confirmation.Confirmed(HASH));
  }

  @Test
  void successTakesEarlierFailuresBack() {
    fail(4);
    confirm("correct horse battery");

    fail(4);

    assertThat(confirm("correct horse battery")).isEqualTo(new Confirmation.Confirmed(HASH));
  }

  @Test
  void strangersAtTheSignInPageDoNotMakeTheOwnerWait() {
    for (int i = 0; i < 50; i++) {
      attempts.begin(new Attempt(ada.email(), SignInOrigin.of("198.51.100." + i, null), false));
    }

    assertThat(confirm("correct horse battery")).isEqualTo(new Confirmation.Confirmed(HASH));
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(confirm("a wrong password")).isEqualTo(new Confirmation.Incorrect());
    }
  }

  private Confirmation confirm(String password) {
    return confirmPassword.confirm(ada.id(), password);
  }
}
