package emporium.user.account;

import emporium.events.user.AccountRegistered;
import emporium.events.user.EmailVerified;
import emporium.starter.outbox.Outbox;
import emporium.starter.text.EmailAddress;
import emporium.starter.text.PersonName;
import emporium.user.account.Account.Registration;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Creates a customer and an administrator with passwords everybody can read, where {@code
 * emporium.demo-users} asks for it. An account that exists is left as it is.
 */
@Component
@ConditionalOnBooleanProperty("emporium.demo-users")
class CreateDemoAccounts implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(CreateDemoAccounts.class);

  private static final List<Demo> DEMOS =
      List.of(
          new Demo(
              new EmailAddress("demo@emporium.example"),
              new PersonName("Dana Demo"),
              new RawPassword("demo-password-1"),
              Set.of(Role.CUSTOMER)),
          new Demo(
              new EmailAddress("staff@emporium.example"),
              new PersonName("Sam Staff"),
              new RawPassword("staff-password-1"),
              Set.of(Role.ADMINISTRATOR)));

  private record Demo(EmailAddress email, PersonName name, RawPassword password, Set<Role> roles) {}

  private final Accounts accounts;
  private final PasswordEncoder passwords;
  private final Outbox outbox;
  private final TransactionOperations transactions;
  private final Clock clock;

  CreateDemoAccounts(
      Accounts accounts,
      PasswordEncoder passwords,
      Outbox outbox,
      TransactionOperations transactions,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    log.warn("Demo accounts are enabled: their passwords are public");
    DEMOS.stream().filter(demo -> accounts.find(demo.email()).isEmpty()).forEach(this::create);
  }

  private void create(Demo demo) {
    var registration = new Registration(demo.email(), demo.name(), "en");
    PasswordHash password = PasswordHash.of(demo.password(), passwords);
    try {
      transactions.executeWithoutResult(_ -> create(registration, password, demo.roles()));
    } catch (DataIntegrityViolationException e) {
      log.debug("Another instance created the account");
    }
  }

  private void create(Registration registration, PasswordHash password, Set<Role> roles) {
    Account account = Account.register(registration, roles, clock.instant());
    account.verify(registration.name(), password, clock.instant());
    accounts.save(account);
    outbox.publish(
        new AccountRegistered(
            account.id().value(),
            account.email().value(),
            account.name().value(),
            account.locale(),
            account.createdAt()));
    outbox.publish(
        new EmailVerified(account.id().value(), account.email().value(), clock.instant()));
  }
}
