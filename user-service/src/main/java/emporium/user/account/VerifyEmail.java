package emporium.user.account;

import emporium.events.user.EmailVerified;
import emporium.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Proves that an address belongs to who opened the mailed link, and gives the account the password
 * that person chooses. The account takes the name of the registration the link was mailed for; all
 * other links of the account end.
 */
@Component
public class VerifyEmail {

  private static final Logger log = LoggerFactory.getLogger(VerifyEmail.class);

  private final Accounts accounts;
  private final EmailVerifications verifications;
  private final PasswordEncoder passwords;
  private final Outbox outbox;
  private final TransactionOperations transactions;
  private final Clock clock;

  VerifyEmail(
      Accounts accounts,
      EmailVerifications verifications,
      PasswordEncoder passwords,
      Outbox outbox,
      TransactionOperations transactions,
      Clock clock) {
    this.accounts = accounts;
    this.verifications = verifications;
    this.passwords = passwords;
    this.outbox = outbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  public record Command(LinkToken token, RawPassword password) {}

  /** The outcome. */
  public sealed interface Outcome {
    record Verified(AccountId account) implements Outcome {}

    /** The link is unknown, expired or used. */
    record Refused() implements Outcome {}
  }

  public Outcome verify(Command command) {
    // Looked up before hashing, which is expensive and useless without a link.
    Optional<EmailVerification> pending = verifications.find(command.token(), clock.instant());
    if (pending.isEmpty()) {
      return new Outcome.Refused();
    }
    PasswordHash password = PasswordHash.of(command.password(), passwords);
    return transactions.execute(_ -> verify(pending.get(), password));
  }

  private Outcome verify(EmailVerification pending, PasswordHash password) {
    Instant now = clock.instant();
    Account account = accounts.lock(pending.account()).orElseThrow();
    if (account.isVerified()) {
      // Another link of the account was used at the same moment.
      return new Outcome.Refused();
    }
    account.verify(pending.name(), password, now);
    verifications.deleteAllOf(account.id().value());
    outbox.publish(new EmailVerified(account.id().value(), account.email().value(), now));
    log.atInfo().addKeyValue("account", account.id()).log("E-mail verified");
    return new Outcome.Verified(account.id());
  }
}
