package emporium.payment.payment;

import emporium.payment.provider.PaymentProviders;
import emporium.starter.id.Uuid7;
import emporium.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts another attempt to pay an order: after one was declined, abandoned, or by another method.
 * The same key gives the same attempt.
 */
@Component
public class StartAttempt {

  private static final Logger log = LoggerFactory.getLogger(StartAttempt.class);

  private final Payments payments;
  private final Attempts attempts;
  private final PaymentProviders providers;
  private final Outbox outbox;
  private final Clock clock;

  StartAttempt(
      Payments payments,
      Attempts attempts,
      PaymentProviders providers,
      Outbox outbox,
      Clock clock) {
    this.payments = payments;
    this.attempts = attempts;
    this.providers = providers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * @param method its id
   */
  public record Command(UUID orderId, UUID customerId, String method, String key) {}

  /** The answer. */
  public sealed interface Outcome {

    /** It has to be opened at its provider. */
    record Started(UUID attemptId) implements Outcome {}

    /** An earlier request with this key started it. */
    record AlreadyStarted(UUID attemptId) implements Outcome {}

    /** It is paid, cancelled, or was due. */
    record NotOpen() implements Outcome {}

    /** Another attempt may still bring the money. */
    record InProgress(UUID attemptId) implements Outcome {}

    record UnknownMethod() implements Outcome {}

    /** There is no such order, or it is not the customer's. */
    record NotFound() implements Outcome {}
  }

  @Transactional
  public Outcome start(Command command) {
    if (providers.method(command.method()).isEmpty()) {
      return new Outcome.UnknownMethod();
    }
    Optional<Payment> found = payments.lockOwn(command.orderId(), command.customerId());
    if (found.isEmpty()) {
      return new Outcome.NotFound();
    }
    Payment payment = found.get();
    Optional<Attempt> same = attempts.findByPaymentIdAndKey(payment.id(), command.key());
    if (same.isPresent()) {
      return new Outcome.AlreadyStarted(same.get().id());
    }
    if (!payment.takesAttempts(clock.instant())) {
      return new Outcome.NotOpen();
    }
    return attempts.findOfPayment(payment.id()).stream()
        .filter(attempt -> attempt.status().isUndecided())
        .findFirst()
        .<Outcome>map(attempt -> new Outcome.InProgress(attempt.id()))
        .orElseGet(() -> new Outcome.Started(start(payment, command.method(), command.key()).id()));
  }

  /** Part of the transaction that holds the payment. */
  Attempt start(Payment payment, String method, String key) {
    Instant now = clock.instant();
    String provider = providers.providerOf(method).orElseThrow();
    Attempt attempt =
        attempts.save(Attempt.start(Uuid7.next(), payment, provider, method, key, now));
    outbox.publish(PaymentEvents.started(payment, attempt, now));
    log.atInfo()
        .addKeyValue("orderNumber", payment.orderNumber())
        .addKeyValue("attemptId", attempt.id())
        .addKeyValue("method", method)
        .log("Payment attempt started");
    return attempt;
  }
}
