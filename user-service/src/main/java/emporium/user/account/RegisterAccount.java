package emporium.user.account;

import emporium.events.user.AccountRegistered;
import emporium.events.user.RegistrationRepeated;
import emporium.starter.outbox.Outbox;
import emporium.user.account.Account.Registration;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Registers an address for buying. The caller learns nothing of what happened, so that nobody can
 * probe for addresses: a free address gets a verification link, an unverified one another, and the
 * owner of a verified one is told by mail. All take the same time, which is that of hashing.
 */
@Component
public class RegisterAccount {

  private static final Logger log = LoggerFactory.getLogger(RegisterAccount.class);

  private final Accounts accounts;
  private final Passwords passwords;
  private final RequestVerification verification;
  private final Outbox outbox;
  private final TransactionOperations transactions;
  private final Clock clock;

  RegisterAccount(
      Accounts accounts,
      Passwords passwords,
      RequestVerification verification,
      Outbox outbox,
      TransactionOperations transactions,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.verification = verification;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  public record Command(Email email, PersonName name, RawPassword password) {}

  public void register(Command command) {
    var registration =
        new Registration(command.email(), command.name(), passwords.hash(command.password()));
    try {
      transactions.executeWithoutResult(_ -> register(registration));
    } catch (DataIntegrityViolationException e) {
      // Another request registered the same address meanwhile: now it is a known one.
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
        accounts.saveAndFlush(Account.register(registration, Role.CUSTOMER, clock.instant()));
    outbox.publish(
        new AccountRegistered(
            account.id().value(),
            account.email().value(),
            account.name().value(),
            account.createdAt()));
    verification.request(account);
    log.atInfo().addKeyValue("account", account.id()).log("Account registered");
  }

  private void repeat(Account known, Registration registration) {
    if (known.isVerified()) {
      outbox.publish(
          new RegistrationRepeated(
              known.id().value(), known.email().value(), known.name().value(), clock.instant()));
    } else {
      known.registerAgain(registration);
      verification.request(known);
    }
    log.atInfo().addKeyValue("account", known.id()).log("Registration repeated");
  }
}
