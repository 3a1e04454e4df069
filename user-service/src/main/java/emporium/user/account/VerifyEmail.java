package emporium.user.account;

import emporium.events.user.EmailVerified;
import emporium.starter.outbox.Outbox;
import emporium.user.account.EmailVerifications.Pending;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that an address belongs to who registered it. The account takes the name and password of
 * the very registration the link was mailed for; all other links of the account end.
 */
@Component
public class VerifyEmail {

  private static final Logger log = LoggerFactory.getLogger(VerifyEmail.class);

  private final Accounts accounts;
  private final EmailVerifications verifications;
  private final Outbox outbox;
  private final Clock clock;

  VerifyEmail(Accounts accounts, EmailVerifications verifications, Outbox outbox, Clock clock) {
    this.accounts = accounts;
    this.verifications = verifications;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Verified(AccountId account) implements Outcome {}

    /** The link is unknown, expired or used. */
    record Refused() implements Outcome {}
  }

  @Transactional
  public Outcome verify(VerificationToken token) {
    Instant now = clock.instant();
    Optional<Pending> pending = verifications.find(token, now);
    if (pending.isEmpty()) {
      return new Outcome.Refused();
    }
    Account account = accounts.lock(pending.get().account()).orElseThrow();
    if (account.isVerified()) {
      // Another link of the account was opened at the same moment.
      return new Outcome.Refused();
    }
    account.verify(pending.get().name(), pending.get().password(), now);
    verifications.removeAll(account.id());
    outbox.publish(new EmailVerified(account.id().value(), account.email().value(), now));
    log.atInfo().addKeyValue("account", account.id()).log("E-mail verified");
    return new Outcome.Verified(account.id());
  }
}
