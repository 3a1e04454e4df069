package emporium.order.checkout;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The idempotency keys of placed orders, and of requests at work. */
interface PlacementKeys extends Repository<PlacementKey, PlacementKey.Id> {

  PlacementKey save(PlacementKey key);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select k from PlacementKey k where k.id = :id")
  Optional<PlacementKey> lock(PlacementKey.Id id);

  void delete(PlacementKey key);

  /** Deletes at most {@code most} keys that were first used before a time, and says how many. */
  @Modifying
  @NativeQuery("DELETE FROM placement_key WHERE created_at < :before LIMIT :most")
  int deleteOlder(Instant before, int most);
}
