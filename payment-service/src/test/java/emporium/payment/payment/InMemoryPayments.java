package emporium.payment.payment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All payments, without a database and its locks. */
final class InMemoryPayments implements Payments {

  private final Map<UUID, Payment> payments = new HashMap<>();

  @Override
  public Payment save(Payment payment) {
    payments.put(payment.id(), payment);
    return payment;
  }

  @Override
  public Optional<Payment> findById(UUID paymentId) {
    return Optional.ofNullable(payments.get(paymentId));
  }

  @Override
  public Optional<Payment> lock(UUID paymentId) {
    return findById(paymentId);
  }

  @Override
  public Optional<Payment> lockOfOrder(UUID orderId) {
    return payments.values().stream()
        .filter(payment -> payment.orderId().equals(orderId))
        .findFirst();
  }

  @Override
  public Optional<Payment> lockOwn(UUID orderId, UUID customerId) {
    return lockOfOrder(orderId).filter(payment -> payment.customerId().equals(customerId));
  }

  @Override
  public Optional<Payment> findOwn(UUID orderId, UUID customerId) {
    throw new UnsupportedOperationException("Who may see a payment is in the query");
  }
}
