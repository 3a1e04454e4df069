package emporium.payment.provider.sandbox;

import emporium.money.Money;
import emporium.payment.config.PaymentProperties;
import emporium.payment.provider.FailureReason;
import emporium.payment.provider.PaymentMethod;
import emporium.payment.provider.PaymentMethod.ConfirmsWhen;
import emporium.payment.provider.PaymentProvider;
import emporium.payment.provider.sandbox.SandboxSession.Status;
import emporium.starter.webhook.WebhookSignature;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider to try the shop with. It behaves like the real ones: a hosted page, an outcome sent to
 * a signed webhook, and now and then a bank that does not answer. It only knows test cards.
 */
@Component
public class SandboxPaymentProvider implements PaymentProvider {

  private final SandboxSessions sessions;
  private final WebhookSignature signature;
  private final JsonMapper json;
  private final Clock clock;
  private final Duration slowBank;
  private final Duration paymentWindow;
  private final URI publicUrl;

  SandboxPaymentProvider(
      SandboxSessions sessions, JsonMapper json, Clock clock, PaymentProperties settings) {
    this.sessions = sessions;
    this.signature = new WebhookSignature(settings.sandbox().webhookSecret());
    this.json = json;
    this.clock = clock;
    this.slowBank = settings.sandbox().slowBank();
    this.paymentWindow = settings.sandbox().paymentWindow();
    this.publicUrl = settings.publicUrl();
  }

  @Override
  public String id() {
    return "sandbox";
  }

  @Override
  public List<PaymentMethod> methods() {
    return List.of(
        new PaymentMethod("card", "Credit or debit card", ConfirmsWhen.CAPTURED, paymentWindow));
  }

  @Override
  public Session open(Request request) {
    return page(sessions.open(request));
  }

  @Override
  public Optional<Session> findSession(UUID attemptId) {
    return sessions.findOf(attemptId).map(this::page);
  }

  private Session page(String sessionId) {
    return new Session(sessionId, publicUrl + "/pay/sandbox/" + sessionId);
  }

  @Override
  public Outcome find(String reference) {
    SandboxSession session = sessions.find(reference).orElseThrow();
    if (session.status() == Status.UNDECIDED && hasDecided(session)) {
      sessions.move(reference, Status.UNDECIDED, Status.PAID, null, null, null);
      session = sessions.find(reference).orElseThrow();
    }
    return outcomeOf(session.status(), session.methodLabel(), session.failure());
  }

  private boolean hasDecided(SandboxSession session) {
    return !clock.instant().isBefore(Objects.requireNonNull(session.decidesAt()));
  }

  @Override
  public void close(String reference) {
    end(reference, FailureReason.ABANDONED);
  }

  private void end(String sessionId, FailureReason reason) {
    for (Status unpaid : new Status[] {Status.OPEN, Status.CHALLENGED}) {
      sessions.move(sessionId, unpaid, Status.FAILED, null, reason, null);
    }
  }

  @Override
  public RefundOutcome refund(String reference, UUID refundId, Money amount) {
    sessions.refund(refundId, reference, amount);
    return new RefundOutcome.Succeeded();
  }

  @Override
  public Optional<RefundOutcome> findRefund(String reference, UUID refundId) {
    return sessions.isRefunded(refundId)
        ? Optional.of(new RefundOutcome.Succeeded())
        : Optional.empty();
  }

  @Override
  public Optional<WebhookEvent> read(HttpHeaders headers, byte[] body) {
    String signed = headers.getFirst(WebhookSignature.HEADER);
    if (!signature.isValid(signed, body, clock.instant())) {
      return Optional.empty();
    }
    try {
      SandboxEvent event = json.readValue(body, SandboxEvent.class);
      return Optional.of(
          new WebhookEvent(
              event.eventId(),
              event.sessionId(),
              outcomeOf(event.status(), event.methodLabel(), event.failure())));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("a signed event that cannot be read", e);
    }
  }

  private static Outcome outcomeOf(
      Status status,
      @org.jspecify.annotations.Nullable String method,
      @org.jspecify.annotations.Nullable FailureReason failure) {
    return switch (status) {
      case OPEN, CHALLENGED, UNDECIDED -> new Outcome.Open();
      case PAID -> new Outcome.Captured(Objects.requireNonNull(method));
      case FAILED -> new Outcome.Failed(Objects.requireNonNull(failure));
    };
  }

  /** What the customer did on the page. */
  public enum Typed {
    ACCEPTED,
    /** Not one of the test cards. */
    UNKNOWN_CARD
  }

  public Optional<SandboxSession> session(String sessionId) {
    return sessions.find(sessionId);
  }

  /**
   * The customer typed a card. A session that is past that stays as it is.
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
              sessionId, Status.OPEN, Status.FAILED, method, FailureReason.DECLINED, null);
      case CHALLENGED ->
          sessions.move(sessionId, Status.OPEN, Status.CHALLENGED, method, null, null);
      case SLOW ->
          sessions.move(sessionId, Status.OPEN, Status.UNDECIDED, method, null, now.plus(slowBank));
    }
  }

  /** The customer answered the bank's question. */
  public void answerChallenge(String sessionId, boolean approved) {
    sessions.move(
        sessionId,
        Status.CHALLENGED,
        approved ? Status.PAID : Status.FAILED,
        null,
        approved ? null : FailureReason.AUTHENTICATION_FAILED,
        null);
  }

  /** The customer does not want to pay this way, and goes back to the shop. */
  public void leave(String sessionId) {
    end(sessionId, FailureReason.CANCELLED_BY_CUSTOMER);
  }
}
