package emporium.payment.payment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A customer's own payments. */
@Component
public class FindPayment {

  private final Payments payments;
  private final TransactionLog transactions;

  FindPayment(Payments payments, TransactionLog transactions) {
    this.payments = payments;
    this.transactions = transactions;
  }

  /** A payment with all that happened to it, oldest first. */
  public record Found(Payment payment, List<TransactionLog.Entry> transactions) {}

  @Transactional(readOnly = true)
  public Optional<Found> ofOrder(UUID orderId, UUID customerId) {
    return payments
        .findOwnByOrder(orderId, customerId)
        .map(payment -> new Found(payment, transactions.of(payment.id())));
  }
}
