package emporium.user.signin;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The counters of sign-in attempts, in MySQL, so that all instances count together. */
interface AttemptCounters extends Repository<AttemptCounter, String> {

  /** Finds a counter, new or not, and keeps others from it until the transaction ends. */
  default AttemptCounter lock(String bucket, Instant now) {
    create(bucket, now);
    return lock(bucket).orElseThrow();
  }

  /** Locks the row at once, new or not; INSERT IGNORE would deadlock with the next reader. */
  @Modifying
  @NativeQuery(
      """
      INSERT INTO sign_in_attempts (bucket, failures, first_attempt_at, last_attempt_at)
      VALUES (:bucket, 0, :now, :now) ON DUPLICATE KEY UPDATE failures = failures
      """)
  void create(String bucket, Instant now);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select counter from AttemptCounter counter where counter.bucket = :bucket")
  Optional<AttemptCounter> lock(String bucket);

  @Modifying
  @Query("delete from AttemptCounter counter where counter.bucket = :bucket")
  void delete(String bucket);

  @Transactional
  @Modifying
  @NativeQuery("DELETE FROM sign_in_attempts WHERE last_attempt_at < :before LIMIT :most")
  int deleteOlder(Instant before, int most);
}
