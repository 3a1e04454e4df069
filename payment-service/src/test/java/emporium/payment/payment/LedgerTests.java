package emporium.payment.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import emporium.events.DomainEvent;
import emporium.events.payment.PaymentActionRequired;
import emporium.events.payment.PaymentAttemptFailed;
import emporium.events.payment.PaymentAuthorized;
import emporium.events.payment.PaymentCancelled;
import emporium.events.payment.PaymentCaptured;
import emporium.events.payment.PaymentRefundFailed;
import emporium.events.payment.PaymentRefunded;
import emporium.money.Money;
import emporium.payment.provider.FailureReason;
import emporium.payment.provider.PaymentProvider.Outcome;
import emporium.payment.provider.PaymentProvider.RefundOutcome;
import emporium.payment.provider.PaymentProvider.Session;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LedgerTests {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  private static final Money PRICE = euros(5672);
  private static final Outcome VISA = new Outcome.Captured("Visa •••• 4242");

  private final InMemoryAttempts attempts = new InMemoryAttempts();
  private final InMemoryRefunds refunds = new InMemoryRefunds();
  private final InMemoryPayments payments = new InMemoryPayments();
  private final List<DomainEvent> published = new ArrayList<>();
  private final InMemoryDocuments documents = new InMemoryDocuments();

  private final Ledger ledger =
      new Ledger(
          payments,
          attempts,
          refunds,
          mock(Transactions.class),
          documents,
          published::add,
          Clock.fixed(NOON, ZoneOffset.UTC));

  private final Payment payment =
      payments.save(
          Payment.request(
              UUID.randomUUID(),
              new RequestPayment.Command(
                  UUID.randomUUID(),
                  "E-7KQ2-M9XT",
                  UUID.randomUUID(),
                  PRICE,
                  new Purchase(NOON, "STANDARD", List.of(), euros(0), euros(0), List.of(), PRICE),
                  "card",
                  NOON.plusSeconds(900)),
              NOON));
  private final Attempt attempt = start();

  @Test
  void anOpenSessionSaysWhereToPayOnce() {
    var session = new Session("session-1", "https://bank.example/pay");

    ledger.opened(attempt.id(), session);
    ledger.opened(attempt.id(), session);

    assertThat(published).singleElement().isInstanceOf(PaymentActionRequired.class);
    assertThat(attempt.reference()).contains("session-1");
  }

  @Test
  void capturedMoneyIsBookedOnceWithItsReceipt() {
    ledger.settle(attempt.id(), VISA);
    ledger.settle(attempt.id(), VISA);

    assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
    assertThat(documents.receipts()).containsExactly(attempt.id());
    assertThat(published)
        .singleElement()
        .isInstanceOfSatisfying(
            PaymentCaptured.class,
            event -> {
              assertThat(event.receiptNumber()).isEqualTo("R-2026-000001");
              assertThat(event.amount()).isEqualTo(PRICE);
            });
  }

  @Test
  void anAuthorizationIsBookedOnceAndMayBeFollowedByTheMoney() {
    ledger.settle(attempt.id(), new Outcome.Authorized());
    ledger.settle(attempt.id(), new Outcome.Authorized());
    ledger.settle(attempt.id(), VISA);

    assertThat(published)
        .<Class<?>>extracting(DomainEvent::getClass)
        .containsExactly(PaymentAuthorized.class, PaymentCaptured.class);
  }

  @Test
  void aFailedAttemptLeavesThePaymentOpen() {
    ledger.settle(attempt.id(), new Outcome.Authorized());

    ledger.settle(attempt.id(), new Outcome.Failed(FailureReason.DECLINED));

    assertThat(payment.status()).isEqualTo(PaymentStatus.OPEN);
    assertThat(payment.takesAttempts(NOON)).isTrue();
    assertThat(published).last().isInstanceOf(PaymentAttemptFailed.class);
  }

  @Test
  void whatIsUndecidedChangesNothing() {
    ledger.settle(attempt.id(), new Outcome.Open());

    assertThat(attempt.status()).isEqualTo(AttemptStatus.STARTED);
    assertThat(published).isEmpty();
  }

  @Test
  void theMoneyOfASecondAttemptIsRefunded() {
    Attempt second = start();
    ledger.settle(attempt.id(), VISA);

    ledger.settle(second.id(), VISA);

    assertThat(documents.receipts()).hasSize(1);
    assertThat(refunds.findOfPayment(payment.id()))
        .singleElement()
        .satisfies(refund -> {
          assertThat(refund.id()).isEqualTo(second.id());
          assertThat(refund.amount()).isEqualTo(PRICE);
        });
  }

  @Test
  void aCancelledOrderClosesItsAttemptsOnce() {
    assertThat(ledger.cancelled(payment.orderId())).containsExactly(attempt.id());
    assertThat(ledger.cancelled(payment.orderId())).isEmpty();

    assertThat(attempt.status()).isEqualTo(AttemptStatus.CLOSING);
    assertThat(published).singleElement().isInstanceOf(PaymentCancelled.class);
  }

  @Test
  void anAttemptThatEndsAfterTheCancellationIsNoFailure() {
    ledger.cancelled(payment.orderId());

    ledger.settle(attempt.id(), new Outcome.Failed(FailureReason.ABANDONED));

    assertThat(attempt.status()).isEqualTo(AttemptStatus.CANCELLED);
    assertThat(published).noneMatch(PaymentAttemptFailed.class::isInstance);
  }

  @Test
  void moneyThatComesAfterTheCancellationIsRefundedWithoutReceipt() {
    ledger.cancelled(payment.orderId());

    ledger.settle(attempt.id(), VISA);

    assertThat(documents.receipts()).isEmpty();
    assertThat(published)
        .last()
        .isInstanceOfSatisfying(
            PaymentCaptured.class, event -> assertThat(event.receiptNumber()).isNull());
    assertThat(refunds.findById(attempt.id())).isPresent();
  }

  @Test
  void whatWasCapturedIsRefundedWhenTheOrderIsCancelledAndNotAgainOnRequest() {
    ledger.settle(attempt.id(), VISA);
    ledger.cancelled(payment.orderId());

    ledger.refundRequested(payment.orderId(), attempt.id(), PRICE);

    assertThat(refunds.findOfPayment(payment.id())).hasSize(1);
    assertThat(published).noneMatch(PaymentRefundFailed.class::isInstance);
  }

  @Test
  void refundsNeverExceedWhatWasPaid() {
    ledger.settle(attempt.id(), VISA);
    UUID first = UUID.randomUUID();

    ledger.refundRequested(payment.orderId(), first, euros(5572));
    ledger.refundRequested(payment.orderId(), first, euros(5572));
    ledger.refundRequested(payment.orderId(), UUID.randomUUID(), euros(5572));
    ledger.refundRequested(payment.orderId(), UUID.randomUUID(), euros(100));

    assertThat(refunds.findOfPayment(payment.id()))
        .extracting(Refund::amount)
        .containsExactly(euros(5572), euros(100));
    assertThat(published)
        .filteredOn(PaymentRefundFailed.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            PaymentRefundFailed.class,
            event -> assertThat(event.reason()).isEqualTo("EXCEEDS_PAYMENT"));
  }

  @Test
  void nothingIsRefundedOfWhatWasNotPaid() {
    ledger.refundRequested(payment.orderId(), UUID.randomUUID(), euros(1));

    assertThat(refunds.findOfPayment(payment.id())).isEmpty();
    assertThat(published).singleElement().isInstanceOf(PaymentRefundFailed.class);
  }

  @Test
  void aRefundEndsOnce() {
    Refund refund = requested(euros(100));

    ledger.refundSettled(refund, new RefundOutcome.Pending());
    ledger.refundSettled(refund, new RefundOutcome.Succeeded());
    ledger.refundSettled(refund, new RefundOutcome.Failed("TOO_LATE"));

    assertThat(refund.status()).isEqualTo(Refund.Status.SUCCEEDED);
    assertThat(published)
        .filteredOn(PaymentRefunded.class::isInstance)
        .singleElement()
        .extracting("creditNoteNumber")
        .isEqualTo("C-2026-000001");
    assertThat(published).noneMatch(PaymentRefundFailed.class::isInstance);
  }

  @Test
  void moneyWithoutReceiptGoesBackWithoutCreditNote() {
    Attempt second = start();
    ledger.settle(attempt.id(), VISA);
    ledger.settle(second.id(), VISA);

    ledger.refundSettled(
        refunds.findById(second.id()).orElseThrow(), new RefundOutcome.Succeeded());

    assertThat(published)
        .last()
        .isInstanceOfSatisfying(
            PaymentRefunded.class, event -> assertThat(event.creditNoteNumber()).isNull());
  }

  @Test
  void whatCouldNotBeRefundedMayBeRequestedAgain() {
    Refund refund = requested(PRICE);
    ledger.refundSettled(refund, new RefundOutcome.Failed("ACCOUNT_CLOSED"));

    ledger.refundRequested(payment.orderId(), UUID.randomUUID(), PRICE);

    assertThat(published)
        .filteredOn(PaymentRefundFailed.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            PaymentRefundFailed.class,
            event -> assertThat(event.reason()).isEqualTo("ACCOUNT_CLOSED"));
    assertThat(refunds.findOfPayment(payment.id())).hasSize(2);
  }

  private Refund requested(Money amount) {
    ledger.settle(attempt.id(), VISA);
    UUID refundId = UUID.randomUUID();
    ledger.refundRequested(payment.orderId(), refundId, amount);
    return refunds.findById(refundId).orElseThrow();
  }

  private Attempt start() {
    UUID id = UUID.randomUUID();
    return attempts.save(Attempt.start(id, payment, "sandbox", "card", id.toString(), NOON));
  }

  private static Money euros(long cents) {
    return new Money(cents, "EUR");
  }
}
