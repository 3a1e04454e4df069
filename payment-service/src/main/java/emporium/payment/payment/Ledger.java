package emporium.payment.payment;

import emporium.money.Money;
import emporium.payment.payment.Transactions.Kind;
import emporium.payment.payment.Transactions.Status;
import emporium.payment.provider.FailureReason;
import emporium.payment.provider.PaymentProvider.Outcome;
import emporium.payment.provider.PaymentProvider.RefundOutcome;
import emporium.payment.provider.PaymentProvider.Session;
import emporium.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what providers say and what orders want: state, transaction and event together. What has
 * been booked before changes nothing. Money that nobody waits for goes back by itself.
 */
@Component
public class Ledger {

  private static final Logger log = LoggerFactory.getLogger(Ledger.class);

  private final Payments payments;
  private final Attempts attempts;
  private final Refunds refunds;
  private final Transactions transactions;
  private final DocumentIssuer documents;
  private final Outbox outbox;
  private final Clock clock;

  Ledger(
      Payments payments,
      Attempts attempts,
      Refunds refunds,
      Transactions transactions,
      DocumentIssuer documents,
      Outbox outbox,
      Clock clock) {
    this.payments = payments;
    this.attempts = attempts;
    this.refunds = refunds;
    this.transactions = transactions;
    this.documents = documents;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The provider has a session for an attempt. */
  @Transactional
  public void opened(UUID attemptId, Session session) {
    Booking booking = lock(attemptId);
    if (booking.attempt().open(session) && session.actionUrl() != null) {
      outbox.publish(
          PaymentEvents.actionRequired(booking.payment(), booking.attempt(), session.actionUrl()));
    }
  }

  /** The provider never heard of an attempt that has to end. */
  @Transactional
  public void neverOpened(UUID attemptId) {
    lock(attemptId).attempt().fail(FailureReason.ABANDONED);
  }

  /** What the provider says of an attempt. */
  @Transactional
  public void settle(UUID attemptId, Outcome outcome) {
    Booking booking = lock(attemptId);
    switch (outcome) {
      case Outcome.Open() -> {
        // Nothing to book yet.
      }
      case Outcome.Authorized() -> authorized(booking);
      case Outcome.Captured(String label) -> captured(booking, label);
      case Outcome.Failed(FailureReason reason) -> failed(booking, reason);
    }
  }

  private void authorized(Booking booking) {
    Payment payment = booking.payment();
    Attempt attempt = booking.attempt();
    if (attempt.authorize()) {
      Instant now = clock.instant();
      append(attempt, attempt.id(), Kind.AUTHORIZATION, Status.SUCCEEDED, attempt.amount(), null);
      if (payment.authorize()) {
        outbox.publish(PaymentEvents.authorized(payment, attempt, now));
      }
      log("Payment authorized", payment, attempt);
    }
  }

  private void captured(Booking booking, String label) {
    Payment payment = booking.payment();
    Attempt attempt = booking.attempt();
    if (!attempt.capture(label)) {
      return;
    }
    Instant now = clock.instant();
    append(attempt, attempt.id(), Kind.CAPTURE, Status.SUCCEEDED, attempt.amount(), label);
    if (payment.capture()) {
      String receipt = documents.issueReceipt(subject(payment, attempt), now);
      outbox.publish(PaymentEvents.captured(payment, attempt, receipt, now));
      log("Payment captured", payment, attempt);
    } else {
      outbox.publish(PaymentEvents.captured(payment, attempt, null, now));
      log("Payment captured that nobody waited for", payment, attempt);
      requestAllBack(attempt);
    }
  }

  private void failed(Booking booking, FailureReason reason) {
    Payment payment = booking.payment();
    Attempt attempt = booking.attempt();
    if (!attempt.fail(reason)) {
      return;
    }
    Instant now = clock.instant();
    if (attempt.status() == AttemptStatus.CANCELLED) {
      append(attempt, attempt.id(), Kind.VOID, Status.SUCCEEDED, attempt.amount(), null);
      return;
    }
    append(attempt, attempt.id(), Kind.CAPTURE, Status.FAILED, attempt.amount(), reason.name());
    payment.reopen();
    outbox.publish(PaymentEvents.failed(payment, attempt, reason, now));
    log("Payment attempt failed", payment, attempt);
  }

  /**
   * The order was cancelled: open attempts have to end, and what was paid goes back.
   *
   * @return the attempts to close at their providers
   */
  @Transactional
  public List<UUID> cancelled(UUID orderId) {
    Optional<Payment> found = payments.lockOfOrder(orderId).filter(Payment::cancel);
    if (found.isEmpty()) {
      return List.of();
    }
    Payment payment = found.get();
    Instant now = clock.instant();
    outbox.publish(PaymentEvents.cancelled(payment, now));
    List<Attempt> all = attempts.lockOfPayment(payment.id());
    all.stream()
        .filter(attempt -> attempt.status() == AttemptStatus.CAPTURED)
        .forEach(this::requestAllBack);
    return all.stream().filter(attempt -> attempt.close(now)).map(Attempt::id).toList();
  }

  /** All that an attempt brought goes back, under the attempt's id. */
  private void requestAllBack(Attempt attempt) {
    Money left = refundable(attempt);
    if (left.signum() > 0) {
      request(attempt.id(), attempt, left);
    }
  }

  /**
   * Money of an order has to go back. Repeating it changes nothing.
   *
   * @param refundId names it for ever; an attempt's id asks for what that attempt brought
   */
  @Transactional
  public void refundRequested(UUID orderId, UUID refundId, Money amount) {
    Optional<Payment> found = payments.lockOfOrder(orderId);
    if (found.isEmpty() || refunds.findById(refundId).isPresent()) {
      return;
    }
    List<Attempt> all = attempts.findOfPayment(found.get().id());
    Optional<Attempt> source =
        all.stream()
            .filter(attempt -> attempt.id().equals(refundId))
            .findFirst()
            .or(() ->
                all.stream()
                    .filter(attempt -> refundable(attempt).compareTo(amount) >= 0)
                    .findFirst());
    if (source.isEmpty() || refundable(source.get()).compareTo(amount) < 0) {
      refuse(found.get(), source.map(Attempt::id).orElse(refundId), refundId, amount);
    } else {
      request(refundId, source.get(), amount);
    }
  }

  /** More is asked back than was paid and has not gone back. */
  private void refuse(Payment payment, UUID attemptId, UUID refundId, Money amount) {
    outbox.publish(
        PaymentEvents.refundFailed(
            payment, attemptId, refundId, amount, "EXCEEDS_PAYMENT", clock.instant()));
    log.atError()
        .addKeyValue("orderNumber", payment.orderNumber())
        .addKeyValue("refundId", refundId)
        .log("A refund was refused: it exceeds what was paid");
  }

  private void request(UUID refundId, Attempt attempt, Money amount) {
    refunds.save(Refund.request(refundId, attempt, amount, clock.instant()));
    append(attempt, refundId, Kind.REFUND, Status.PENDING, amount, null);
  }

  /** What an attempt brought and is not asked back yet. */
  private Money refundable(Attempt attempt) {
    Money brought =
        attempt.status() == AttemptStatus.CAPTURED
            ? attempt.amount()
            : Money.zero(attempt.amount().currency());
    return refunds.findOfPayment(attempt.paymentId()).stream()
        .filter(refund -> refund.attemptId().equals(attempt.id()))
        .filter(refund -> refund.status() != Refund.Status.FAILED)
        .map(Refund::amount)
        .reduce(brought, Money::minus);
  }

  /** What the provider says of a refund. */
  @Transactional
  public void refundSettled(Refund asked, RefundOutcome outcome) {
    Payment payment = payments.lock(asked.paymentId()).orElseThrow();
    Refund refund = refunds.lock(asked.id()).orElseThrow();
    Attempt attempt = attempts.findById(refund.attemptId()).orElseThrow();
    Instant now = clock.instant();
    switch (outcome) {
      case RefundOutcome.Pending() -> {
        // It will be asked for again.
      }
      case RefundOutcome.Succeeded() -> {
        if (refund.end(true)) {
          append(attempt, refund.id(), Kind.REFUND, Status.SUCCEEDED, refund.amount(), null);
          String creditNote =
              documents.issueCreditNote(refund.id(), subject(payment, attempt), now).orElse(null);
          outbox.publish(PaymentEvents.refunded(payment, refund, creditNote, now));
          log("Payment refunded", payment, attempt);
        }
      }
      case RefundOutcome.Failed(String reason) -> {
        if (refund.end(false)) {
          append(attempt, refund.id(), Kind.REFUND, Status.FAILED, refund.amount(), reason);
          outbox.publish(
              PaymentEvents.refundFailed(
                  payment, attempt.id(), refund.id(), refund.amount(), reason, now));
          log("Refund failed", payment, attempt);
        }
      }
    }
  }

  private static DocumentIssuer.Subject subject(Payment payment, Attempt attempt) {
    return new DocumentIssuer.Subject(payment.id(), payment.orderId(), attempt.id());
  }

  private record Booking(Payment payment, Attempt attempt) {}

  /**
   * The payment is locked first, so that its events keep their order, and then the attempt, whose
   * next check {@link CheckPayments} moves without asking the payment.
   */
  private Booking lock(UUID attemptId) {
    UUID paymentId = attempts.findPaymentId(attemptId).orElseThrow();
    Payment payment = payments.lock(paymentId).orElseThrow();
    return new Booking(payment, attempts.lock(attemptId).orElseThrow());
  }

  private void append(
      Attempt attempt, UUID key, Kind kind, Status status, Money amount, @Nullable String note) {
    transactions.append(attempt, key, kind, status, amount, note, clock.instant());
  }

  private static void log(String message, Payment payment, Attempt attempt) {
    log.atInfo()
        .addKeyValue("orderNumber", payment.orderNumber())
        .addKeyValue("attemptId", attempt.id())
        .addKeyValue("amount", attempt.amount())
        .log(message);
  }
}
