package emporium.payment.payment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All refunds, without a database and its locks. */
final class InMemoryRefunds implements Refunds {

  private final Map<UUID, Refund> refunds = new LinkedHashMap<>();

  @Override
  public Refund save(Refund refund) {
    refunds.put(refund.id(), refund);
    return refund;
  }

  @Override
  public Optional<Refund> findById(UUID refundId) {
    return Optional.ofNullable(refunds.get(refundId));
  }

  @Override
  public Optional<Refund> lock(UUID refundId) {
    return findById(refundId);
  }

  @Override
  public List<Refund> findOfPayment(UUID paymentId) {
    return refunds.values().stream()
        .filter(refund -> refund.paymentId().equals(paymentId))
        .toList();
  }

  @Override
  public List<Refund> lockDue(Instant now, int atMost) {
    throw new UnsupportedOperationException("What is due is a query");
  }
}
