package emporium.user.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.data.domain.Limit;

/** Sessions without a database. */
public class InMemorySessions implements Sessions {

  private final Map<UUID, Session> sessions = new LinkedHashMap<>();

  @Override
  public Session save(Session session) {
    sessions.put(session.id().value(), session);
    return session;
  }

  @Override
  public Optional<Session> findById(UUID id) {
    return Optional.ofNullable(sessions.get(id));
  }

  @Override
  public Optional<Session> lockById(UUID id) {
    return findById(id);
  }

  @Override
  public List<Session> findByAccountIdAndEndsAtAfterOrderByLastUsedAtDesc(
      UUID accountId, Instant at, Limit most) {
    return sessions.values().stream()
        .filter(session -> session.account().value().equals(accountId) && session.isOpen(at))
        .sorted(Comparator.comparing(Session::lastUsedAt).reversed())
        .limit(most.max())
        .toList();
  }

  @Override
  public int deleteByAccount(UUID accountId) {
    return delete(session -> session.account().value().equals(accountId));
  }

  @Override
  public int deleteByAccountBut(UUID accountId, UUID kept) {
    return delete(session ->
        session.account().value().equals(accountId) && !session.id().value().equals(kept));
  }

  @Override
  public int deleteByAccountAndId(UUID accountId, UUID id) {
    return delete(
        session -> session.account().value().equals(accountId) && session.id().value().equals(id));
  }

  private int delete(Predicate<Session> which) {
    int before = sessions.size();
    sessions.values().removeIf(which);
    return before - sessions.size();
  }

  @Override
  public int deleteEnded(Instant before, int most) {
    throw new UnsupportedOperationException();
  }
}
