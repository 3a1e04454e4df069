package emporium.user.account;

import emporium.events.user.AccountRegistered;
import emporium.events.user.RegistrationRepeated;
import emporium.starter.outbox.Outbox;
import emporium.starter.text.EmailAddress;
import emporium.starter.text.PersonName;
import emporium.user.account.Account.Registration;
import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Registers an address. The outcome is not disclosed, so that addresses cannot be probed: a free
 * address gets a verification link, an unverified one another, and the owner of a verified one is
 * notified by mail. All three are a few rows and one event.
 */
@Component
public class RegisterAccount {

  private static final Logger log = LoggerFactory.getLogger(RegisterAccount.class);

  private final Accounts accounts;
  private final RequestVerification verification;
  private final RegistrationMails mails;
  private final Outbox outbox;
  private final TransactionOperations transactions;
  private final Clock clock;

  RegisterAccount(
      Accounts accounts,
      RequestVerification verification,
      RegistrationMails mails,
      Outbox outbox,
      TransactionOperations transactions,
      Clock clock) {
    this.accounts = accounts;
    this.verification = verification;
    this.mails = mails;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param locale BCP 47 tag of the language to write in
   */
  public record Command(EmailAddress email, PersonName name, String locale) {}

  public void register(Command command) {
    var registration = new Registration(command.email(), command.name(), command.locale());
    try {
      transactions.executeWithoutResult(_ -> register(registration));
    } catch (DataIntegrityViolationException e) {
      // Another request registered the same address at the same time: now it is a known one.
      transactions.executeWithoutResult(_ -> register(registration));
    }
  }

  private void register(Registration registration) {
    accounts
        .lock(registration.email())
        .ifPresentOrElse(known -> repeat(known, registration), () -> create(registration));
  }

  private void create(Registration registration) {
    Account account =
        accounts.saveAndFlush(
            Account.register(registration, Set.of(Role.CUSTOMER), clock.instant()));
    outbox.publish(
        new AccountRegistered(
            account.id().value(),
            account.email().value(),
            account.name().value(),
            account.locale(),
            account.createdAt()));
    verification.request(account);
    log.atInfo().addKeyValue("account", account.id()).log("Account registered");
  }

  private void repeat(Account known, Registration registration) {
    if (!known.isVerified()) {
      known.registerAgain(registration);
      verification.request(known);
    } else if (mails.maySend(known.id(), clock.instant())) {
      outbox.publish(
          new RegistrationRepeated(
              known.id().value(),
              known.email().value(),
              known.name().value(),
              known.locale(),
              clock.instant()));
    }
    log.atInfo().addKeyValue("account", known.id()).log("Registration repeated");
  }
}
