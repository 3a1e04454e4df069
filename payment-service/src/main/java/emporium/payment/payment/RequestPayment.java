package emporium.payment.payment;

import emporium.money.Money;
import emporium.payment.provider.PaymentMethod;
import emporium.payment.provider.PaymentMethod.ConfirmsWhen;
import emporium.payment.provider.PaymentProviders;
import emporium.starter.id.Uuid7;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that an order has to be paid and, unless it is paid later, starts the first attempt.
 * Repeating it changes nothing.
 */
@Component
public class RequestPayment {

  private final Payments payments;
  private final StartAttempt startAttempt;
  private final PaymentProviders providers;
  private final Clock clock;

  RequestPayment(
      Payments payments, StartAttempt startAttempt, PaymentProviders providers, Clock clock) {
    this.payments = payments;
    this.startAttempt = startAttempt;
    this.providers = providers;
    this.clock = clock;
  }

  /**
   * @param payable what has to be paid
   * @param method id of the method the customer chose
   */
  public record Command(
      UUID orderId,
      String orderNumber,
      UUID customerId,
      Money payable,
      Purchase purchase,
      String method,
      Instant paymentDueAt) {}

  /**
   * @return the attempt to open at its provider, if there is one
   */
  @Transactional
  public Optional<UUID> request(Command order) {
    if (payments.lockOfOrder(order.orderId()).isPresent()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Payment payment = payments.save(Payment.request(Uuid7.next(), order, now));
    return providers
        .method(order.method())
        .filter(RequestPayment::isPaidFirst)
        .map(method -> startAttempt.start(payment, method.id(), order.orderId().toString()).id());
  }

  private static boolean isPaidFirst(PaymentMethod method) {
    return method.confirmsWhen() != ConfirmsWhen.PLACED;
  }
}
