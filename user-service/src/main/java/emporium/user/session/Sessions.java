package emporium.user.session;

import emporium.user.account.AccountId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions, in MySQL. What clients were authorized to do in one ends with its row: no client
 * gets another token for it.
 */
public interface Sessions extends Repository<Session, UUID> {

  Session save(Session session);

  Optional<Session> findById(UUID id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select session from Session session where session.id = :id")
  Optional<Session> lockById(UUID id);

  List<Session> findByAccountIdAndEndsAtAfterOrderByLastUsedAtDesc(
      UUID accountId, Instant at, Limit most);

  @Modifying
  @Query("delete from Session session where session.accountId = :accountId")
  int deleteByAccount(UUID accountId);

  @Modifying
  @Query("delete from Session session where session.accountId = :accountId and session.id <> :kept")
  int deleteByAccountBut(UUID accountId, UUID kept);

  @Modifying
  @Query("delete from Session session where session.accountId = :accountId and session.id = :id")
  int deleteByAccountAndId(UUID accountId, UUID id);

  @Transactional
  @Modifying
  @NativeQuery("DELETE FROM session WHERE ends_at < :before LIMIT :most")
  int deleteEnded(Instant before, int most);

  /** Those that have not ended, the one used last first. */
  default List<Session> openOf(AccountId account, Instant at, int most) {
    return findByAccountIdAndEndsAtAfterOrderByLastUsedAtDesc(account.value(), at, Limit.of(most));
  }

  /** Finds one that has not ended. */
  default Optional<Session> findOpen(SessionId id, Instant at) {
    return findById(id.value()).filter(session -> session.isOpen(at));
  }
}
