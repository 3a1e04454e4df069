package emporium.payment.payment;

import emporium.events.order.OrderPlaced;
import emporium.events.payment.PaymentActionRequired;
import emporium.events.payment.PaymentCaptured;
import emporium.events.payment.PaymentFailed;
import emporium.events.payment.PaymentRefunded;
import emporium.payment.payment.TransactionLog.Kind;
import emporium.starter.id.Uuid7;
import emporium.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes payments: state, log entry and fact in one transaction. A change that has happened
 * before, or that comes too late, changes nothing.
 */
@Component
class PaymentLedger {

  private static final Logger log = LoggerFactory.getLogger(PaymentLedger.class);

  private final Payments payments;
  private final TransactionLog transactions;
  private final ReceiptNumbers receipts;
  private final Outbox outbox;
  private final Clock clock;

  PaymentLedger(
      Payments payments,
      TransactionLog transactions,
      ReceiptNumbers receipts,
      Outbox outbox,
      Clock clock) {
    this.payments = payments;
    this.transactions = transactions;
    this.receipts = receipts;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  void request(OrderPlaced order) {
    if (payments.findIdByOrder(order.orderId()).isPresent()) {
      return;
    }
    Instant now = clock.instant();
    Payment payment = payments.save(Payment.request(Uuid7.next(), order, now));
    record(payment, Kind.REQUESTED, null, now);
  }

  @Transactional
  void sessionOpened(UUID paymentId, PaymentProvider.Session session) {
    change(paymentId, PaymentStatus.AWAITING_SHOPPER)
        .ifPresent(payment -> {
          Instant now = clock.instant();
          payment.awaitShopper(session, now);
          record(payment, Kind.SESSION_OPENED, null, now);
          outbox.publish(
              new PaymentActionRequired(
                  payment.id(), payment.orderId(), session.actionUrl(), payment.payBy()));
        });
  }

  @Transactional
  void captured(UUID paymentId, String method) {
    change(paymentId, PaymentStatus.CAPTURED)
        .ifPresent(payment -> {
          Instant now = clock.instant();
          payment.capture(method, now);
          record(payment, Kind.CAPTURED, method, now);
          outbox.publish(
              new PaymentCaptured(
                  payment.id(),
                  payment.orderId(),
                  payment.orderNumber(),
                  receipts.issue(payment.id(), now),
                  payment.amount(),
                  method,
                  payment.customerEmail(),
                  payment.customerName(),
                  now));
        });
  }

  @Transactional
  void failed(UUID paymentId, PaymentFailed.Reason reason) {
    change(paymentId, PaymentStatus.FAILED)
        .ifPresent(payment -> {
          Instant now = clock.instant();
          payment.fail(reason, now);
          record(payment, Kind.FAILED, reason.name(), now);
          outbox.publish(new PaymentFailed(payment.id(), payment.orderId(), reason, now));
        });
  }

  /**
   * @return the provider's session to close, if there is one
   */
  @Transactional
  Optional<String> voided(UUID paymentId) {
    return change(paymentId, PaymentStatus.VOIDED)
        .flatMap(payment -> {
          Instant now = clock.instant();
          payment.voidIt(now);
          record(payment, Kind.VOIDED, null, now);
          return payment.providerReference();
        });
  }

  @Transactional
  void refundRequested(UUID paymentId) {
    change(paymentId, PaymentStatus.REFUND_REQUESTED)
        .ifPresent(payment -> {
          Instant now = clock.instant();
          payment.requestRefund(Uuid7.next(), now);
          record(payment, Kind.REFUND_REQUESTED, null, now);
        });
  }

  @Transactional
  void refunded(UUID paymentId) {
    change(paymentId, PaymentStatus.REFUNDED)
        .ifPresent(payment -> {
          Instant now = clock.instant();
          payment.refunded(now);
          record(payment, Kind.REFUNDED, null, now);
          outbox.publish(
              new PaymentRefunded(
                  payment.id(),
                  payment.orderId(),
                  payment.refundId().orElseThrow(),
                  payment.amount(),
                  now));
        });
  }

  private Optional<Payment> change(UUID paymentId, PaymentStatus next) {
    return payments.findForChange(paymentId).filter(payment -> payment.mayBecome(next));
  }

  private void record(Payment payment, Kind kind, @Nullable String note, Instant at) {
    transactions.append(payment, kind, note, at);
    log.atInfo()
        .addKeyValue("paymentId", payment.id())
        .addKeyValue("orderNumber", payment.orderNumber())
        .addKeyValue("kind", kind)
        .log("Payment changed");
  }
}
