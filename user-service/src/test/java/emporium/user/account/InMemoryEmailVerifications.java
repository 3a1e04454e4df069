package emporium.user.account;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Verification links without a database. */
class InMemoryEmailVerifications implements EmailVerifications {

  private final Map<String, EmailVerification> verifications = new HashMap<>();

  @Override
  public EmailVerification save(EmailVerification verification) {
    verifications.put(verification.tokenHash(), verification);
    return verification;
  }

  @Override
  public Optional<EmailVerification> findByTokenHashAndExpiresAtAfter(
      String tokenHash, Instant at) {
    return Optional.ofNullable(verifications.get(tokenHash))
        .filter(found -> found.expiresAt().isAfter(at));
  }

  @Override
  public void deleteAllOf(UUID accountId) {
    verifications.values().removeIf(each -> each.account().value().equals(accountId));
  }

  @Override
  public int deleteExpired(Instant before, int most) {
    throw new UnsupportedOperationException();
  }
}
