package emporium.payment.payment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All payments. */
public interface Payments extends Repository<Payment, UUID> {

  Payment save(Payment payment);

  Optional<Payment> findById(UUID paymentId);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Payment p where p.id = :paymentId")
  Optional<Payment> findForChange(UUID paymentId);

  @Query("select p.id from Payment p where p.orderId = :orderId")
  Optional<UUID> findIdByOrder(UUID orderId);

  @Query("select p.id from Payment p where p.providerReference = :reference")
  Optional<UUID> findIdByReference(String reference);

  @Query("select p from Payment p where p.id = :paymentId and p.customerId = :customerId")
  Optional<Payment> findOwn(UUID paymentId, UUID customerId);

  @Query("select p from Payment p where p.orderId = :orderId and p.customerId = :customerId")
  Optional<Payment> findOwnByOrder(UUID orderId, UUID customerId);

  /** Payments that wait for the provider, or for whom the provider waits, without news. */
  @Query(
      """
      select p from Payment p
      where p.changedAt < :before and p.status in (
        emporium.payment.payment.PaymentStatus.REQUESTED,
        emporium.payment.payment.PaymentStatus.AWAITING_SHOPPER,
        emporium.payment.payment.PaymentStatus.REFUND_REQUESTED)
      order by p.changedAt
      """)
  List<Payment> findSilentSince(Instant before, Limit limit);
}
