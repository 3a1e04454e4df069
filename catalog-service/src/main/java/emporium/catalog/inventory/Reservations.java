package emporium.catalog.inventory;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Reservations extends Repository<Reservation, UUID> {

  Reservation saveAndFlush(Reservation reservation);

  Optional<Reservation> findByOrderId(UUID orderId);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Reservation r where r.orderId = :orderId")
  Optional<Reservation> findAndLock(UUID orderId);

  /** What expired first, by then, and no other instance is busy with. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
  @Query(
      """
      from Reservation r
      where r.status = emporium.catalog.inventory.ReservationStatus.RESERVED and r.expiresAt <= :until
      order by r.expiresAt
      """)
  List<Reservation> findExpiredAndLock(Instant until, Limit limit);
}
