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
 * Has a verification link mailed to an account's address. The link holds for a day and once. An
 * account gets only a few mails an hour, however often somebody asks, so that nobody's mailbox can
 * be flooded through the shop.
 */
@Component
class RequestVerification {

  static final Duration LINK_LIFETIME = Duration.ofHours(24);
  private static final int MAILS_AN_HOUR = 5;
  private static final Logger log = LoggerFactory.getLogger(RequestVerification.class);

  private final EmailVerifications verifications;
  private final Outbox outbox;
  private final UserProperties properties;
  private final Clock clock;

  RequestVerification(
      EmailVerifications verifications, Outbox outbox, UserProperties properties, Clock clock) {
    this.verifications = verifications;
    this.outbox = outbox;
    this.properties = properties;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void request(Account account) {
    Instant now = clock.instant();
    if (verifications.sentSince(account.id(), now.minus(Duration.ofHours(1))) >= MAILS_AN_HOUR) {
      log.atWarn().addKeyValue("account", account.id()).log("Verification mail withheld");
      return;
    }
    VerificationToken token = VerificationToken.next();
    Instant expiresAt = now.plus(LINK_LIFETIME);
    verifications.add(token, account, now, expiresAt);
    outbox.publish(
        new EmailVerificationRequested(
            account.id().value(),
            account.email().value(),
            account.name().value(),
            link(token),
            expiresAt));
  }

  private String link(VerificationToken token) {
    return UriComponentsBuilder.fromUri(properties.publicUrl())
        .path("/verify-email")
        .queryParam("token", token.value())
        .toUriString();
  }
}
