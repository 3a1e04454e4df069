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

/** All attempts to pay. */
public interface Attempts extends Repository<Attempt, UUID> {

  Attempt save(Attempt attempt);

  Optional<Attempt> findById(UUID attemptId);

  /** For whoever changes it, and has locked its payment. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Attempt a where a.id = :attemptId")
  Optional<Attempt> lock(UUID attemptId);

  @Query("select a.paymentId from Attempt a where a.id = :attemptId")
  Optional<UUID> findPaymentId(UUID attemptId);

  /** The attempts of a payment, the first one first. */
  @Query("select a from Attempt a where a.paymentId = :paymentId order by a.id")
  List<Attempt> findOfPayment(UUID paymentId);

  /** The same for whoever changes them, and has locked their payment. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Attempt a where a.paymentId = :paymentId order by a.id")
  List<Attempt> lockOfPayment(UUID paymentId);

  Optional<Attempt> findByPaymentIdAndKey(UUID paymentId, String key);

  @Query("select a.id from Attempt a where a.provider = :provider and a.reference = :reference")
  Optional<UUID> findId(String provider, String reference);

  /** Attempts whose check is due and that no other instance is looking at right now. */
  @NativeQuery(
      """
      SELECT * FROM payment_attempt WHERE next_check_at <= :now
      ORDER BY next_check_at LIMIT :atMost FOR UPDATE SKIP LOCKED
      """)
  List<Attempt> lockDue(Instant now, int atMost);
}
