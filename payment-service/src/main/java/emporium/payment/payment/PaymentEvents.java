package emporium.payment.payment;

import emporium.events.payment.PaymentActionRequired;
import emporium.events.payment.PaymentAttemptFailed;
import emporium.events.payment.PaymentAttemptStarted;
import emporium.events.payment.PaymentAuthorized;
import emporium.events.payment.PaymentCancelled;
import emporium.events.payment.PaymentCaptured;
import emporium.events.payment.PaymentRefundFailed;
import emporium.events.payment.PaymentRefunded;
import emporium.money.Money;
import emporium.payment.provider.FailureReason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what happened to a payment in the words of the contracts. */
final class PaymentEvents {

  private PaymentEvents() {}

  static PaymentAttemptStarted started(Payment payment, Attempt attempt, Instant at) {
    return new PaymentAttemptStarted(
        payment.id(),
        payment.orderId(),
        attempt.id(),
        attempt.provider(),
        attempt.method(),
        attempt.amount(),
        at);
  }

  static PaymentActionRequired actionRequired(Payment payment, Attempt attempt, String actionUrl) {
    return new PaymentActionRequired(
        payment.id(), payment.orderId(), attempt.id(), actionUrl, payment.dueAt());
  }

  static PaymentAttemptFailed failed(
      Payment payment, Attempt attempt, FailureReason reason, Instant at) {
    return new PaymentAttemptFailed(
        payment.id(), payment.orderId(), attempt.id(), reason.name(), at);
  }

  static PaymentAuthorized authorized(Payment payment, Attempt attempt, Instant at) {
    return new PaymentAuthorized(
        payment.id(), payment.orderId(), attempt.id(), attempt.amount(), at);
  }

  /**
   * @param receiptNumber absent if the money goes straight back
   */
  static PaymentCaptured captured(
      Payment payment, Attempt attempt, @Nullable String receiptNumber, Instant at) {
    return new PaymentCaptured(
        payment.id(),
        payment.orderId(),
        attempt.id(),
        payment.orderNumber(),
        receiptNumber,
        attempt.amount(),
        attempt.methodLabel().orElse(attempt.method()),
        at);
  }

  static PaymentCancelled cancelled(Payment payment, Instant at) {
    return new PaymentCancelled(payment.id(), payment.orderId(), at);
  }

  /**
   * @param creditNoteNumber absent if the money had no receipt
   */
  static PaymentRefunded refunded(
      Payment payment, Refund refund, @Nullable String creditNoteNumber, Instant at) {
    return new PaymentRefunded(
        payment.id(),
        payment.orderId(),
        refund.attemptId(),
        refund.id(),
        creditNoteNumber,
        refund.amount(),
        at);
  }

  static PaymentRefundFailed refundFailed(
      Payment payment, UUID attemptId, UUID refundId, Money amount, String reason, Instant at) {
    return new PaymentRefundFailed(
        payment.id(), payment.orderId(), attemptId, refundId, amount, reason, at);
  }
}
