package emporium.payment.payment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Payments with all that happened to them. */
@Component
public class FindPayment {

  private final Payments payments;
  private final Attempts attempts;
  private final Refunds refunds;

  FindPayment(Payments payments, Attempts attempts, Refunds refunds) {
    this.payments = payments;
    this.attempts = attempts;
    this.refunds = refunds;
  }

  /** A payment with its attempts and refunds, the first ones first. */
  public record Found(Payment payment, List<Attempt> attempts, List<Refund> refunds) {

    /** One of the attempts. */
    public Attempt attempt(UUID attemptId) {
      return attempts.stream()
          .filter(attempt -> attempt.id().equals(attemptId))
          .findFirst()
          .orElseThrow();
    }
  }

  /** A customer's own payment. */
  @Transactional(readOnly = true)
  public Optional<Found> ofOrder(UUID orderId, UUID customerId) {
    return payments.findOwn(orderId, customerId).map(this::found);
  }

  /** The payment of any customer. */
  @Transactional(readOnly = true)
  public Optional<Found> of(UUID paymentId) {
    return payments.findById(paymentId).map(this::found);
  }

  private Found found(Payment payment) {
    return new Found(
        payment, attempts.findOfPayment(payment.id()), refunds.findOfPayment(payment.id()));
  }
}
