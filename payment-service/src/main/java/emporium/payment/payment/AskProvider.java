package emporium.payment.payment;

import emporium.payment.config.PaymentProperties;
import emporium.payment.provider.PaymentProvider;
import emporium.payment.provider.PaymentProvider.RefundOutcome;
import emporium.payment.provider.PaymentProvider.Session;
import emporium.payment.provider.PaymentProviders;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Talks to providers outside of any transaction, and has the {@link Ledger} book what they say.
 * Every step may be repeated; what breaks off here is continued by {@link CheckPayments}.
 */
@Component
public class AskProvider {

  private static final Logger log = LoggerFactory.getLogger(AskProvider.class);

  /** Providers keep idempotency keys for a day; what is older is looked up. */
  private static final Duration KEY_LIFE = Duration.ofHours(20);

  private final Payments payments;
  private final Attempts attempts;
  private final PaymentProviders providers;
  private final Ledger ledger;
  private final Clock clock;
  private final URI publicUrl;

  AskProvider(
      Payments payments,
      Attempts attempts,
      PaymentProviders providers,
      Ledger ledger,
      Clock clock,
      PaymentProperties settings) {
    this.payments = payments;
    this.attempts = attempts;
    this.providers = providers;
    this.ledger = ledger;
    this.clock = clock;
    this.publicUrl = settings.publicUrl();
  }

  /** Does what an attempt waits for. A provider that does not answer will be asked again. */
  public void about(UUID attemptId) {
    attempts
        .findById(attemptId)
        .ifPresent(attempt -> {
          try {
            ask(attempt);
          } catch (RuntimeException e) {
            log.atWarn()
                .addKeyValue("attemptId", attemptId)
                .addKeyValue("provider", attempt.provider())
                .addKeyValue("cause", e.toString())
                .log("The payment provider will be asked again");
          }
        });
  }

  private void ask(Attempt attempt) {
    PaymentProvider provider = providers.of(attempt.provider());
    switch (attempt.status()) {
      case STARTED -> open(attempt, provider);
      case PENDING, AUTHORIZED -> find(attempt, provider);
      case CLOSING -> close(attempt, provider);
      case CAPTURED, FAILED, CANCELLED -> {
        // Settled since it was read.
      }
    }
  }

  private void open(Attempt attempt, PaymentProvider provider) {
    Session session = known(attempt, provider).orElseGet(() -> provider.open(requestFor(attempt)));
    ledger.opened(attempt.id(), session);
    if (session.actionUrl() == null) {
      ledger.settle(attempt.id(), provider.find(session.reference()));
    }
  }

  private Optional<Session> known(Attempt attempt, PaymentProvider provider) {
    return isOld(attempt.startedAt()) ? provider.findSession(attempt.id()) : Optional.empty();
  }

  private PaymentProvider.Request requestFor(Attempt attempt) {
    Payment payment = payments.findById(attempt.paymentId()).orElseThrow();
    return new PaymentProvider.Request(
        attempt.id(),
        attempt.method(),
        payment.orderNumber(),
        attempt.amount(),
        publicUrl + "/orders/" + payment.orderId());
  }

  private void find(Attempt attempt, PaymentProvider provider) {
    ledger.settle(attempt.id(), provider.find(attempt.reference().orElseThrow()));
  }

  /** Over only when the provider says so: the money may have been on its way. */
  private void close(Attempt attempt, PaymentProvider provider) {
    Optional<String> reference =
        attempt.reference().or(() -> provider.findSession(attempt.id()).map(Session::reference));
    if (reference.isEmpty()) {
      ledger.neverOpened(attempt.id());
      return;
    }
    provider.close(reference.get());
    ledger.settle(attempt.id(), provider.find(reference.get()));
  }

  /** Gives money back. A provider that does not answer will be asked again. */
  public void refund(Refund refund) {
    try {
      Attempt attempt = attempts.findById(refund.attemptId()).orElseThrow();
      PaymentProvider provider = providers.of(attempt.provider());
      String reference = attempt.reference().orElseThrow();
      RefundOutcome outcome =
          (isOld(refund.requestedAt())
                  ? provider.findRefund(reference, refund.id())
                  : Optional.<RefundOutcome>empty())
              .orElseGet(() -> provider.refund(reference, refund.id(), refund.amount()));
      ledger.refundSettled(refund, outcome);
    } catch (RuntimeException e) {
      log.atWarn()
          .addKeyValue("refundId", refund.id())
          .addKeyValue("cause", e.toString())
          .log("The refund will be tried again");
    }
  }

  private boolean isOld(Instant at) {
    return at.plus(KEY_LIFE).isBefore(clock.instant());
  }
}
