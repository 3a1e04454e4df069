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

  @Transactional(readOnly = true)
  public Optional<Found> ofOrder(UUID orderId, UUID customerId) {
    return payments
        .findOwn(orderId, customerId)
        .map(payment ->
            new Found(
                payment,
                attempts.findOfPayment(payment.id()),
                refunds.findOfPayment(payment.id())));
  }
}
