package emporium.user.password;

import emporium.events.user.PasswordResetRequested;
import emporium.starter.outbox.Outbox;
import emporium.user.account.Account;
import emporium.user.account.AccountId;
import emporium.user.account.Accounts;
import emporium.user.account.LinkToken;
import emporium.user.account.ResendVerification;
import emporium.user.config.UserProperties;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Has a link mailed that resets an account's password; it takes the place of the one before. An
 * account that is not verified has no password: it gets the link that proves its address, with
 * which its reader chooses the first one (ADR 11).
 */
@Component
class MailPasswordReset {

  private static final Logger log = LoggerFactory.getLogger(MailPasswordReset.class);

  private final Accounts accounts;
  private final PasswordResets resets;
  private final ResendVerification resendVerification;
  private final Outbox outbox;
  private final UserProperties properties;
  private final Clock clock;

  MailPasswordReset(
      Accounts accounts,
      PasswordResets resets,
      ResendVerification resendVerification,
      Outbox outbox,
      UserProperties properties,
      Clock clock) {
    this.accounts = accounts;
    this.resets = resets;
    this.resendVerification = resendVerification;
    this.outbox = outbox;
    this.properties = properties;
    this.clock = clock;
  }

  @Transactional
  void to(AccountId id) {
    Account account = accounts.lock(id).orElseThrow();
    if (account.isVerified()) {
      replaceLink(account);
    } else {
      resendVerification.resend(account.email());
    }
  }

  private void replaceLink(Account account) {
    Instant now = clock.instant();
    if (!resets.maySend(account.id(), now)) {
      log.atWarn().addKeyValue("account", account.id()).log("Too many password reset mails");
      return;
    }
    resets.endAllOf(account.id(), now);
    LinkToken token = LinkToken.next();
    PasswordReset reset = resets.save(new PasswordReset(token, account.id(), now));
    outbox.publish(
        new PasswordResetRequested(
            account.id().value(),
            account.email().value(),
            account.name().value(),
            account.locale(),
            link(token),
            reset.expiresAt()));
    log.atInfo().addKeyValue("account", account.id()).log("Password reset requested");
  }

  private String link(LinkToken token) {
    return UriComponentsBuilder.fromUri(properties.publicUrl())
        .path("/reset-password")
        .queryParam("token", token.value())
        .toUriString();
  }
}
