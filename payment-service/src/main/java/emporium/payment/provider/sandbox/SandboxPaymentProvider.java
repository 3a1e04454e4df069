package emporium.payment.provider.sandbox;

import emporium.events.Money;
import emporium.events.payment.PaymentFailed;
import emporium.payment.config.PaymentProperties;
import emporium.payment.payment.PaymentProvider;
import emporium.payment.provider.sandbox.SandboxSession.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider to try the shop with. It behaves like the real ones: a hosted page, an outcome told by
 * a signed notice, and now and then a bank that does not answer. It only knows test cards.
 */
@Component
public class SandboxPaymentProvider implements PaymentProvider {

  private static final Logger log = LoggerFactory.getLogger(SandboxPaymentProvider.class);

  private final SandboxSessions sessions;
  private final Signature signature;
  private final JsonMapper json;
  private final Clock clock;
  private final Duration slowBank;
  private final String publicUrl;

  SandboxPaymentProvider(
      SandboxSessions sessions,
      JsonMapper json,
      Clock clock,
      PaymentProperties settings,
      @Value("${emporium.public-url}") String publicUrl) {
    this.sessions = sessions;
    this.signature = new Signature(settings.sandbox().webhookSecret());
    this.json = json;
    this.clock = clock;
    this.slowBank = settings.sandbox().slowBank();
    this.publicUrl = publicUrl;
  }

  @Override
  public Session open(Request request) {
    String sessionId = sessions.open(request);
    return new Session(sessionId, publicUrl + "/pay/sandbox/" + sessionId);
  }

  @Override
  public Outcome find(String reference) {
    SandboxSession session = sessions.find(reference).orElseThrow();
    if (session.status() == Status.UNDECIDED && hasDecided(session)) {
      sessions.move(reference, Status.UNDECIDED, Status.PAID, null, null, null);
      session = sessions.find(reference).orElseThrow();
    }
    return outcomeOf(session.status(), session.method(), session.failure());
  }

  private boolean hasDecided(SandboxSession session) {
    return !clock.instant().isBefore(Objects.requireNonNull(session.decidesAt()));
  }

  @Override
  public void close(String reference) {
    for (Status unpaid : new Status[] {Status.OPEN, Status.CHALLENGED}) {
      sessions.move(reference, unpaid, Status.FAILED, null, PaymentFailed.Reason.ABANDONED, null);
    }
  }

  @Override
  public void refund(String reference, UUID refundId, Money amount) {
    log.atInfo()
        .addKeyValue("refundId", refundId)
        .addKeyValue("amount", amount)
        .log("Sandbox gave money back");
  }

  @Override
  public Optional<Notice> read(String signed, byte[] body) {
    if (!signature.isValid(signed, body, clock.instant())) {
      return Optional.empty();
    }
    try {
      SandboxNotice notice = json.readValue(body, SandboxNotice.class);
      return Optional.of(
          new Notice(
              notice.noticeId(),
              notice.sessionId(),
              outcomeOf(notice.status(), notice.method(), notice.failure())));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("a signed notice that cannot be read", e);
    }
  }

  private static Outcome outcomeOf(
      Status status,
      @org.jspecify.annotations.Nullable String method,
      PaymentFailed.@org.jspecify.annotations.Nullable Reason failure) {
    return switch (status) {
      case OPEN, CHALLENGED, UNDECIDED -> new Outcome.Open();
      case PAID -> new Outcome.Captured(Objects.requireNonNull(method));
      case FAILED -> new Outcome.Failed(Objects.requireNonNull(failure));
    };
  }

  /** What the shopper did on the page. */
  public enum Typed {
    ACCEPTED,
    /** Not one of the test cards. */
    UNKNOWN_CARD
  }

  public Optional<SandboxSession> session(String sessionId) {
    return sessions.find(sessionId);
  }

  /**
   * The shopper typed a card. A session that is past that stays as it is.
   *
   * @param number digits, perhaps with spaces
   */
  public Typed pay(String sessionId, String number) {
    Optional<TestCard> card = TestCard.find(number);
    card.ifPresent(known -> charge(sessionId, known));
    return card.isPresent() ? Typed.ACCEPTED : Typed.UNKNOWN_CARD;
  }

  private void charge(String sessionId, TestCard card) {
    String method = card.masked();
    Instant now = clock.instant();
    switch (card) {
      case APPROVED -> sessions.move(sessionId, Status.OPEN, Status.PAID, method, null, null);
      case DECLINED ->
          sessions.move(
              sessionId, Status.OPEN, Status.FAILED, method, PaymentFailed.Reason.DECLINED, null);
      case CHALLENGED ->
          sessions.move(sessionId, Status.OPEN, Status.CHALLENGED, method, null, null);
      case SLOW ->
          sessions.move(sessionId, Status.OPEN, Status.UNDECIDED, method, null, now.plus(slowBank));
    }
  }

  /** The shopper answered the bank's question. */
  public void answerChallenge(String sessionId, boolean approved) {
    sessions.move(
        sessionId,
        Status.CHALLENGED,
        approved ? Status.PAID : Status.FAILED,
        null,
        approved ? null : PaymentFailed.Reason.AUTHENTICATION_FAILED,
        null);
  }

  /** The shopper does not want to pay. */
  public void leave(String sessionId) {
    close(sessionId);
  }
}
