package emporium.payment.payment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All refunds. */
public interface Refunds extends Repository<Refund, UUID> {

  Refund save(Refund refund);

  Optional<Refund> findById(UUID refundId);

  /** For whoever changes it, and has locked its payment. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from Refund r where r.id = :refundId")
  Optional<Refund> lock(UUID refundId);

  @Query("select r from Refund r where r.paymentId = :paymentId order by r.id")
  List<Refund> findOfPayment(UUID paymentId);

  /** Refunds whose check is due and that no other instance is looking at right now. */
  @NativeQuery(
      """
      SELECT * FROM refund WHERE next_check_at <= :now
      ORDER BY next_check_at LIMIT :atMost FOR UPDATE SKIP LOCKED
      """)
  List<Refund> lockDue(Instant now, int atMost);
}
