package emporium.user.password;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Links to reset passwords without a database. */
class InMemoryPasswordResets implements PasswordResets {

  private final Map<String, PasswordReset> resets = new HashMap<>();

  @Override
  public PasswordReset save(PasswordReset reset) {
    resets.put(reset.tokenHash(), reset);
    return reset;
  }

  @Override
  public Optional<PasswordReset> findByTokenHashAndExpiresAtAfter(String tokenHash, Instant at) {
    return Optional.ofNullable(resets.get(tokenHash))
        .filter(reset -> reset.expiresAt().isAfter(at));
  }

  @Override
  public List<PasswordReset> findByAccountIdAndExpiresAtAfter(UUID accountId, Instant at) {
    return of(accountId).stream().filter(reset -> reset.expiresAt().isAfter(at)).toList();
  }

  @Override
  public int countByAccountIdAndRequestedAtAfter(UUID accountId, Instant after) {
    return (int) of(accountId).stream().filter(reset -> reset.requestedAt().isAfter(after)).count();
  }

  private List<PasswordReset> of(UUID accountId) {
    return resets.values().stream()
        .filter(reset -> reset.account().value().equals(accountId))
        .toList();
  }

  @Override
  public int deleteExpired(Instant before, int most) {
    throw new UnsupportedOperationException();
  }
}
