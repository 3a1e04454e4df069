package emporium.payment.payment;

import emporium.payment.config.PaymentProperties;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks the provider about payments that have been silent for a while: a notice may have been lost,
 * a bank may have been slow, this service may have died half-way. Several instances may do it at
 * the same time, because every step is repeatable.
 */
@Component
class Reconciliation {

  private static final Logger log = LoggerFactory.getLogger(Reconciliation.class);

  private static final Limit BATCH = Limit.of(100);

  private final Payments payments;
  private final TakePayment takePayment;
  private final ReturnMoney returnMoney;
  private final PaymentProvider provider;
  private final Clock clock;
  private final Duration askAfter;

  Reconciliation(
      Payments payments,
      TakePayment takePayment,
      ReturnMoney returnMoney,
      PaymentProvider provider,
      Clock clock,
      PaymentProperties settings) {
    this.payments = payments;
    this.takePayment = takePayment;
    this.returnMoney = returnMoney;
    this.provider = provider;
    this.clock = clock;
    this.askAfter = settings.askAfter();
  }

  @Scheduled(fixedDelayString = "${emporium.payment.reconcile-interval:5s}")
  void askForSilentPayments() {
    payments.findSilentSince(clock.instant().minus(askAfter), BATCH).forEach(this::ask);
  }

  /** One payment's trouble shall not keep the others waiting. */
  private void ask(Payment payment) {
    try {
      switch (payment.status()) {
        case REQUESTED -> takePayment.openSession(payment);
        case AWAITING_SHOPPER -> {
          String reference = payment.providerReference().orElseThrow();
          takePayment.settle(reference, provider.find(reference));
        }
        case REFUND_REQUESTED -> returnMoney.refund(payment.id());
        case CAPTURED, FAILED, VOIDED, REFUNDED -> {
          // Settled since it was read.
        }
      }
    } catch (RuntimeException e) {
      log.atWarn().addKeyValue("paymentId", payment.id()).setCause(e).log("Will ask again");
    }
  }
}
