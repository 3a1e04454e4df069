package emporium.payment.payment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All attempts to pay, without a database and its locks. */
final class InMemoryAttempts implements Attempts {

  private final Map<UUID, Attempt> attempts = new LinkedHashMap<>();

  @Override
  public Attempt save(Attempt attempt) {
    attempts.put(attempt.id(), attempt);
    return attempt;
  }

  @Override
  public Optional<Attempt> findById(UUID attemptId) {
    return Optional.ofNullable(attempts.get(attemptId));
  }

  @Override
  public Optional<Attempt> lock(UUID attemptId) {
    return findById(attemptId);
  }

  @Override
  public Optional<UUID> findPaymentId(UUID attemptId) {
    return findById(attemptId).map(Attempt::paymentId);
  }

  @Override
  public List<Attempt> findOfPayment(UUID paymentId) {
    return attempts.values().stream()
        .filter(attempt -> attempt.paymentId().equals(paymentId))
        .toList();
  }

  @Override
  public List<Attempt> lockOfPayment(UUID paymentId) {
    return findOfPayment(paymentId);
  }

  @Override
  public Optional<UUID> findId(String provider, String reference) {
    return attempts.values().stream()
        .filter(attempt -> attempt.provider().equals(provider))
        .filter(attempt -> attempt.reference().filter(reference::equals).isPresent())
        .map(Attempt::id)
        .findFirst();
  }

  @Override
  public Optional<Attempt> findByPaymentIdAndKey(UUID paymentId, String key) {
    return findOfPayment(paymentId).stream()
        .filter(attempt -> attempt.key().equals(key))
        .findFirst();
  }

  @Override
  public List<Attempt> lockDue(Instant now, int atMost) {
    throw new UnsupportedOperationException("What is due is a query");
  }
}
