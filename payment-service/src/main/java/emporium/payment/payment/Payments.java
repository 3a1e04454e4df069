package emporium.payment.payment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All payments. Whoever changes one, or an attempt or refund of it, locks the payment first. */
public interface Payments extends Repository<Payment, UUID> {

  Payment save(Payment payment);

  Optional<Payment> findById(UUID paymentId);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Payment p where p.id = :paymentId")
  Optional<Payment> lock(UUID paymentId);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Payment p where p.orderId = :orderId")
  Optional<Payment> lockOfOrder(UUID orderId);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Payment p where p.orderId = :orderId and p.customerId = :customerId")
  Optional<Payment> lockOwn(UUID orderId, UUID customerId);

  @Query("select p from Payment p where p.orderId = :orderId and p.customerId = :customerId")
  Optional<Payment> findOwn(UUID orderId, UUID customerId);
}
