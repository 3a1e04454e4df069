package emporium.user.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import emporium.events.DomainEvent;
import emporium.events.user.PasswordChanged;
import emporium.events.user.PasswordResetRequested;
import emporium.starter.security.EndedSessions;
import emporium.starter.text.EmailAddress;
import emporium.test.time.MutableClock;
import emporium.user.UserFixtures;
import emporium.user.account.Account;
import emporium.user.account.InMemoryAccounts;
import emporium.user.account.LinkToken;
import emporium.user.account.PasswordHash;
import emporium.user.account.RawPassword;
import emporium.user.account.ResendVerification;
import emporium.user.account.Role;
import emporium.user.session.EndSessions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.util.UriComponentsBuilder;

/** The rules of resetting: who gets which mail, and what a link is good for. */
class PasswordResetTests {

  private static final PasswordHash OLD = new PasswordHash("hash of the old one");
  private static final String NEW = "correct horse battery";

  private final MutableClock clock = new MutableClock();
  private final SlowAccounts accounts = new SlowAccounts();
  private final InMemoryPasswordResets resets = new InMemoryPasswordResets();
  private final ResendVerification resendVerification = mock();
  private final EndSessions endSessions = mock();
  private final PasswordEncoder passwords = spy(UserFixtures.passwords());
  private final List<DomainEvent> published = new CopyOnWriteArrayList<>();

  private final MailPasswordReset mailPasswordReset =
      new MailPasswordReset(
          accounts, resets, resendVerification, published::add, UserFixtures.settings(), clock);
  private final RequestPasswordReset requestPasswordReset =
      new RequestPasswordReset(accounts, mailPasswordReset);
  private final ResetPassword resetPassword =
      new ResetPassword(
          accounts,
          resets,
          new ReplacePassword(resets, published::add, clock),
          endSessions,
          passwords,
          TransactionOperations.withoutTransaction(),
          clock);

  private final Account ada = accounts.addVerified("ada@example.org", OLD.value(), Role.CUSTOMER);
  private final EndedSessions ended = EndedSessions.all(ada.id().value());

  @BeforeEach
  void endSessions() {
    when(endSessions.all(ada.id())).thenReturn(ended);
  }

  @Test
  void theOwnerIsMailedALinkToTheShopsOwnAddress() {
    mailPasswordReset.to(ada.id());

    assertThat(mails())
        .singleElement()
        .satisfies(mail -> {
          assertThat(mail.email()).isEqualTo("ada@example.org");
          assertThat(mail.link()).startsWith("https://shop.example/reset-password?token=");
          assertThat(mail.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(30)));
        });
    assertThat(ada.password()).contains(OLD);
  }

  @Test
  void anAddressWithoutAnAccountGetsNothing() {
    requestPasswordReset.request(new EmailAddress("nobody@example.org"));
    requestPasswordReset.destroy();

    assertThat(published).isEmpty();
  }

  @Test
  void anAddressIsKnownHoweverItIsWritten() {
    requestPasswordReset.request(new EmailAddress("ADA@Example.org"));
    requestPasswordReset.destroy();

    assertThat(mails()).hasSize(1);
  }

  @Test
  void theAnswerDoesNotWaitForWhatAnAccountCauses() {
    accounts.hold();

    requestPasswordReset.request(ada.email());

    assertThat(published).isEmpty();
    accounts.goOn();
    requestPasswordReset.destroy();
    assertThat(mails()).hasSize(1);
  }

  /** It has no password that could be reset: the link that proves the address gives it one. */
  @Test
  void anUnverifiedAccountGetsItsVerificationLink() {
    Account eve = accounts.addUnverified("eve@example.org", Role.CUSTOMER);

    mailPasswordReset.to(eve.id());

    verify(resendVerification).resend(eve.email());
    assertThat(published).isEmpty();
  }

  @Test
  void theReaderOfTheLinkChoosesThePassword() {
    mailPasswordReset.to(ada.id());

    assertThat(reset(links().getFirst())).isEqualTo(new ResetPassword.Outcome.Reset(ended));

    assertThat(ada.password()).contains(new PasswordHash("hash of " + NEW));
  }

  @Test
  void afterAResetAllSessionsEndAndTheOwnerHears() {
    mailPasswordReset.to(ada.id());

    reset(links().getFirst());

    verify(endSessions).all(ada.id());
    assertThat(of(PasswordChanged.class))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.accountId()).isEqualTo(ada.id().value());
          assertThat(event.email()).isEqualTo("ada@example.org");
          assertThat(event.changedAt()).isEqualTo(clock.instant());
        });
  }

  @Test
  void aLinkWorksOnce() {
    mailPasswordReset.to(ada.id());
    reset(links().getFirst());

    assertThat(reset(links().getFirst())).isEqualTo(new ResetPassword.Outcome.Refused());
    assertThat(of(PasswordChanged.class)).hasSize(1);
  }

  @Test
  void onlyTheNewestLinkWorks() {
    mailPasswordReset.to(ada.id());
    clock.pass(Duration.ofMinutes(1));
    mailPasswordReset.to(ada.id());

    assertThat(reset(links().getFirst())).isEqualTo(new ResetPassword.Outcome.Refused());
    assertThat(reset(links().getLast())).isEqualTo(new ResetPassword.Outcome.Reset(ended));
  }

  @Test
  void aLinkIsGoodForHalfAnHour() {
    mailPasswordReset.to(ada.id());
    clock.pass(Duration.ofMinutes(30));
    assertThat(reset(links().getFirst())).isEqualTo(new ResetPassword.Outcome.Refused());

    mailPasswordReset.to(ada.id());
    clock.pass(Duration.ofMinutes(30).minusSeconds(1));
    assertThat(reset(links().getLast())).isEqualTo(new ResetPassword.Outcome.Reset(ended));
  }

  @Test
  void whatIsNoLinkChangesNothingAndCostsNoHash() {
    assertThat(reset("https://shop.example/reset-password?token=guessed"))
        .isEqualTo(new ResetPassword.Outcome.Refused());

    assertThat(ada.password()).contains(OLD);
    verify(passwords, never()).encode(any());
    verifyNoInteractions(endSessions);
  }

  @Test
  void anAccountGetsFiveMailsAnHourAndTheLastLinkStaysGood() {
    for (int i = 0; i < 8; i++) {
      mailPasswordReset.to(ada.id());
    }

    assertThat(links()).hasSize(5).doesNotHaveDuplicates();
    assertThat(reset(links().getLast())).isEqualTo(new ResetPassword.Outcome.Reset(ended));
    clock.pass(Duration.ofHours(1));
    mailPasswordReset.to(ada.id());
    assertThat(links()).hasSize(6);
  }

  private ResetPassword.Outcome reset(String link) {
    String token =
        UriComponentsBuilder.fromUriString(link).build().getQueryParams().getFirst("token");
    return resetPassword.reset(
        new ResetPassword.Command(new LinkToken(String.valueOf(token)), new RawPassword(NEW)));
  }

  private List<String> links() {
    return mails().stream().map(PasswordResetRequested::link).toList();
  }

  private List<PasswordResetRequested> mails() {
    return of(PasswordResetRequested.class);
  }

  private <E> List<E> of(Class<E> type) {
    return published.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Accounts whose locks can be waited for. */
  private static final class SlowAccounts extends InMemoryAccounts {

    private volatile CountDownLatch gate = new CountDownLatch(0);

    void hold() {
      gate = new CountDownLatch(1);
    }

    void goOn() {
      gate.countDown();
    }

    @Override
    public Optional<Account> lockById(UUID id) {
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return super.lockById(id);
    }
  }
}
