package emporium.user.account;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.events.DomainEvent;
import emporium.events.user.AccountRegistered;
import emporium.events.user.EmailVerificationRequested;
import emporium.events.user.EmailVerified;
import emporium.events.user.RegistrationRepeated;
import emporium.starter.security.Permission;
import emporium.starter.text.EmailAddress;
import emporium.starter.text.PersonName;
import emporium.test.time.MutableClock;
import emporium.user.UserFixtures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.util.UriComponentsBuilder;

/** The rules of registering: who gets which mail, and what a link is good for. */
class RegistrationTests {

  private static final EmailAddress ADA = new EmailAddress("ada@example.org");

  private final MutableClock clock = new MutableClock();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryEmailVerifications verifications = new InMemoryEmailVerifications();
  private final InMemoryRegistrationMails mails = new InMemoryRegistrationMails();
  private final List<DomainEvent> published = new ArrayList<>();
  private final TransactionOperations transactions = TransactionOperations.withoutTransaction();
  private final PasswordEncoder passwords = UserFixtures.passwords();

  private final RequestVerification requestVerification =
      new RequestVerification(verifications, mails, published::add, UserFixtures.settings(), clock);
  private final RegisterAccount registerAccount =
      new RegisterAccount(
          accounts, requestVerification, mails, published::add, transactions, clock);
  private final ResendVerification resendVerification =
      new ResendVerification(accounts, requestVerification);
  private final VerifyEmail verifyEmail =
      new VerifyEmail(accounts, verifications, passwords, published::add, transactions, clock);

  @Test
  void aNewAddressGetsACustomersAccountAndALink() {
    register(ADA, "Ada Lovelace");

    Account account = accounts.find(ADA).orElseThrow();
    assertThat(account.permissions()).containsExactly(Permission.SHOP);
    assertThat(account.isVerified()).isFalse();
    assertThat(account.password()).isEmpty();
    assertThat(of(AccountRegistered.class)).hasSize(1);
    assertThat(links())
        .singleElement()
        .asString()
        .startsWith("https://shop.example/verify-email?token=");
  }

  @Test
  void whoeverOpensTheLinkChoosesThePassword() {
    register(ADA, "Ada Lovelace");

    assertThat(open(links().getFirst())).isInstanceOf(VerifyEmail.Outcome.Verified.class);

    Account account = accounts.find(ADA).orElseThrow();
    assertThat(account.isVerified()).isTrue();
    assertThat(account.password()).contains(new PasswordHash("hash of correct horse battery"));
    assertThat(of(EmailVerified.class)).hasSize(1);
  }

  @Test
  void aLinkIsGoodForADay() {
    register(ADA, "Ada Lovelace");
    clock.pass(Duration.ofHours(24));

    assertThat(open(links().getFirst())).isInstanceOf(VerifyEmail.Outcome.Refused.class);

    resendVerification.resend(ADA);
    clock.pass(Duration.ofHours(24).minusSeconds(1));
    assertThat(open(links().getLast())).isInstanceOf(VerifyEmail.Outcome.Verified.class);
  }

  @Test
  void whenALinkIsUsedAllOthersOfTheAccountEnd() {
    register(ADA, "Eve");
    register(ADA, "Ada Lovelace");

    open(links().getFirst());

    assertThat(links()).hasSize(2);
    assertThat(links().stream().map(this::open))
        .hasOnlyElementsOfType(VerifyEmail.Outcome.Refused.class);
  }

  /**
   * A stranger registers an address time and again: its owner finds nothing but the stranger's
   * links in the mailbox. Whichever they open, the account is theirs.
   */
  @Test
  void anAddressCannotBeTakenOverByRegisteringIt() {
    for (int i = 0; i < 7; i++) {
      register(ADA, "Eve");
    }
    assertThat(links()).hasSize(5);

    assertThat(open(links().getFirst())).isInstanceOf(VerifyEmail.Outcome.Verified.class);
    register(ADA, "Eve");

    assertThat(links().stream().map(this::open))
        .hasOnlyElementsOfType(VerifyEmail.Outcome.Refused.class);
    assertThat(accounts.find(ADA).orElseThrow().password())
        .contains(new PasswordHash("hash of correct horse battery"));
  }

  @Test
  void theAccountTakesTheNameOfTheRegistrationItsLinkWasMailedFor() {
    register(ADA, "Ada Lovelace");
    register(ADA, "Eve");

    open(links().getFirst());

    assertThat(accounts.find(ADA).orElseThrow().name().value()).isEqualTo("Ada Lovelace");
  }

  @Test
  void theOwnerOfAVerifiedAddressIsInformedInsteadOfSentALink() {
    register(ADA, "Ada Lovelace");
    open(links().getFirst());

    register(new EmailAddress("ADA@Example.org"), "Eve");

    assertThat(of(RegistrationRepeated.class)).hasSize(1);
    assertThat(links()).hasSize(1);
    assertThat(of(AccountRegistered.class)).hasSize(1);
    assertThat(accounts.find(ADA).orElseThrow().name().value()).isEqualTo("Ada Lovelace");
  }

  @Test
  void anAddressGetsFiveMailsAnHourOfWhateverKind() {
    register(ADA, "Ada Lovelace");
    open(links().getFirst());
    for (int i = 0; i < 8; i++) {
      register(new EmailAddress("ADA@Example.org"), "Eve");
    }

    assertThat(of(RegistrationRepeated.class)).hasSize(4);
    clock.pass(Duration.ofHours(1));
    register(ADA, "Eve");
    assertThat(of(RegistrationRepeated.class)).hasSize(5);
  }

  @Test
  void aLinkIsMailedAgainOnRequestButFiveTimesAnHourOnly() {
    register(ADA, "Ada Lovelace");
    for (int i = 0; i < 8; i++) {
      resendVerification.resend(ADA);
    }

    assertThat(links()).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void noLinkIsMailedToAddressesThatNeedNone() {
    register(ADA, "Ada Lovelace");
    open(links().getFirst());

    resendVerification.resend(ADA);
    resendVerification.resend(new EmailAddress("nobody@example.org"));

    assertThat(links()).hasSize(1);
  }

  private void register(EmailAddress email, String name) {
    registerAccount.register(new RegisterAccount.Command(email, new PersonName(name), "en"));
  }

  private VerifyEmail.Outcome open(String link) {
    String token =
        UriComponentsBuilder.fromUriString(link).build().getQueryParams().getFirst("token");
    return verifyEmail.verify(
        new VerifyEmail.Command(
            new LinkToken(String.valueOf(token)), new RawPassword("correct horse battery")));
  }

  private List<String> links() {
    return of(EmailVerificationRequested.class).stream()
        .map(EmailVerificationRequested::link)
        .toList();
  }

  private <E> List<E> of(Class<E> type) {
    return published.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
