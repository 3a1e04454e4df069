package emporium.user.account;

import emporium.events.user.EmailVerificationRequested;
import emporium.starter.outbox.Outbox;
import emporium.user.config.UserProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Has a verification link mailed to an account's address. The link is valid for a day, and all
 * links of an account end when one is used.
 */
@Component
class RequestVerification {

  private static final Logger log = LoggerFactory.getLogger(RequestVerification.class);

  static final Duration LINK_LIFETIME = Duration.ofHours(24);

  private final EmailVerifications verifications;
  private final RegistrationMails mails;
  private final Outbox outbox;
  private final UserProperties properties;
  private final Clock clock;

  RequestVerification(
      EmailVerifications verifications,
      RegistrationMails mails,
      Outbox outbox,
      UserProperties properties,
      Clock clock) {
    this.verifications = verifications;
    this.mails = mails;
    this.outbox = outbox;
    this.properties = properties;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void request(Account account) {
    Instant now = clock.instant();
    if (!mails.maySend(account.id(), now)) {
      log.atWarn().addKeyValue("account", account.id()).log("Too many verification mails");
      return;
    }
    LinkToken token = LinkToken.next();
    Instant expiresAt = now.plus(LINK_LIFETIME);
    verifications.save(new EmailVerification(token, account, expiresAt));
    outbox.publish(
        new EmailVerificationRequested(
            account.id().value(),
            account.email().value(),
            account.locale(),
            link(token),
            expiresAt));
  }

  private String link(LinkToken token) {
    return UriComponentsBuilder.fromUri(properties.publicUrl())
        .path("/verify-email")
        .queryParam("token", token.value())
        .toUriString();
  }
}
