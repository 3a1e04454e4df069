package emporium.payment.payment;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends payments of cancelled orders, and gives back money that came too late. */
@Component
public class ReturnMoney {

  private final Payments payments;
  private final PaymentLedger ledger;
  private final PaymentProvider provider;

  ReturnMoney(Payments payments, PaymentLedger ledger, PaymentProvider provider) {
    this.payments = payments;
    this.ledger = ledger;
    this.provider = provider;
  }

  /** The order was cancelled: nobody shall pay for it any more. Repeatable. */
  public void voidPaymentOf(UUID orderId) {
    payments.findIdByOrder(orderId).flatMap(ledger::voided).ifPresent(provider::close);
  }

  /** Notes that a captured payment has to go back. Part of the listener's transaction. */
  public void requestRefund(UUID paymentId) {
    ledger.refundRequested(paymentId);
  }

  /** Gives back what was asked back. Repeatable. */
  public void refund(UUID paymentId) {
    payments
        .findById(paymentId)
        .filter(payment -> payment.status() == PaymentStatus.REFUND_REQUESTED)
        .ifPresent(payment -> {
          provider.refund(
              payment.providerReference().orElseThrow(),
              payment.refundId().orElseThrow(),
              payment.amount());
          ledger.refunded(payment.id());
        });
  }
}
