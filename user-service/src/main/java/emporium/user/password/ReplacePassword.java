package emporium.user.password;

import emporium.events.user.PasswordChanged;
import emporium.starter.outbox.Outbox;
import emporium.user.account.Account;
import emporium.user.account.PasswordHash;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What comes with another password, however it came: links to reset it end, its owner hears. */
@Component
class ReplacePassword {

  private static final Logger log = LoggerFactory.getLogger(ReplacePassword.class);

  private final PasswordResets resets;
  private final Outbox outbox;
  private final Clock clock;

  ReplacePassword(PasswordResets resets, Outbox outbox, Clock clock) {
    this.resets = resets;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * @param account locked
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void replace(Account account, PasswordHash password) {
    Instant now = clock.instant();
    account.changePassword(password);
    resets.endAllOf(account.id(), now);
    outbox.publish(
        new PasswordChanged(
            account.id().value(),
            account.email().value(),
            account.name().value(),
            account.locale(),
            now));
    log.atInfo().addKeyValue("account", account.id()).log("Password changed");
  }
}
