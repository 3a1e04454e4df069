package emporium.user.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import emporium.events.DomainEvent;
import emporium.events.user.PasswordChanged;
import emporium.starter.security.EndedSessions;
import emporium.test.time.MutableClock;
import emporium.user.UserFixtures;
import emporium.user.account.Account;
import emporium.user.account.InMemoryAccounts;
import emporium.user.account.LinkToken;
import emporium.user.account.PasswordHash;
import emporium.user.account.RawPassword;
import emporium.user.account.Role;
import emporium.user.session.EndSessions;
import emporium.user.session.SessionId;
import emporium.user.signin.ConfirmPassword;
import emporium.user.signin.ConfirmPassword.Confirmation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class ChangePasswordTests {

  private static final PasswordHash OLD = new PasswordHash("hash of the old one");

  private final MutableClock clock = new MutableClock();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryPasswordResets resets = new InMemoryPasswordResets();
  private final ConfirmPassword confirmPassword = mock();
  private final EndSessions endSessions = mock();
  private final SessionId here = SessionId.of("0193a5c0-0000-7000-8000-0000000000b1");
  private final List<DomainEvent> published = new ArrayList<>();

  private final ChangePassword changePassword =
      new ChangePassword(
          accounts,
          confirmPassword,
          new ReplacePassword(resets, published::add, clock),
          endSessions,
          UserFixtures.passwords(),
          TransactionOperations.withoutTransaction());

  private final Account ada = accounts.addVerified("ada@example.org", OLD.value(), Role.CUSTOMER);

  @Test
  void whoKnowsTheCurrentPasswordChangesItAndTheOtherSessionsEnd() {
    confirmPasswordAs(new Confirmation.Confirmed(OLD));

    EndedSessions ended = EndedSessions.allBut(ada.id().value(), here.value());
    when(endSessions.others(ada.id(), Optional.of(here))).thenReturn(ended);

    assertThat(change()).isEqualTo(new ChangePassword.Outcome.Changed(ended));

    assertThat(ada.password()).contains(new PasswordHash("hash of correct horse battery"));
    assertThat(published).singleElement().isInstanceOf(PasswordChanged.class);
  }

  @Test
  void aLinkToResetThePasswordEndsWithIt() {
    LinkToken token = LinkToken.next();
    resets.save(new PasswordReset(token, ada.id(), clock.instant()));
    confirmPasswordAs(new Confirmation.Confirmed(OLD));

    change();

    assertThat(resets.find(token, clock.instant())).isEmpty();
  }

  @Test
  void aWrongPasswordChangesNothing() {
    confirmPasswordAs(new Confirmation.Incorrect());

    assertThat(change()).isEqualTo(new ChangePassword.Outcome.Incorrect());
    assertNothingChanged();
  }

  @Test
  void whoMustWaitIsToldUntilWhen() {
    Instant until = clock.instant().plusSeconds(30);
    confirmPasswordAs(new Confirmation.TooManyAttempts(until));

    assertThat(change()).isEqualTo(new ChangePassword.Outcome.TooManyAttempts(until));
    assertNothingChanged();
  }

  /** Its owner resets the password while somebody else who knows the old one changes it. */
  @Test
  void aPasswordThatWasResetMeanwhileStays() {
    confirmPasswordAs(new Confirmation.Confirmed(new PasswordHash("hash of an older one")));

    assertThat(change()).isEqualTo(new ChangePassword.Outcome.Incorrect());
    assertNothingChanged();
  }

  private void confirmPasswordAs(Confirmation confirmation) {
    when(confirmPassword.confirm(ada.id(), "the old one")).thenReturn(confirmation);
  }

  private ChangePassword.Outcome change() {
    return changePassword.change(
        new ChangePassword.Command(
            ada.id(), "the old one", new RawPassword("correct horse battery"), Optional.of(here)));
  }

  private void assertNothingChanged() {
    assertThat(ada.password()).contains(OLD);
    assertThat(published).isEmpty();
    verifyNoInteractions(endSessions);
  }
}
