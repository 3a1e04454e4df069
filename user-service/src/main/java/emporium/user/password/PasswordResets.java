package emporium.user.password;

import emporium.user.account.AccountId;
import emporium.user.account.LinkToken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The links to reset passwords, in MySQL. Whoever adds or ends some has locked the account. */
interface PasswordResets extends Repository<PasswordReset, String> {

  int AN_HOUR = 5;
  Duration HOUR = Duration.ofHours(1);

  PasswordReset save(PasswordReset reset);

  Optional<PasswordReset> findByTokenHashAndExpiresAtAfter(String tokenHash, Instant at);

  List<PasswordReset> findByAccountIdAndExpiresAtAfter(UUID accountId, Instant at);

  int countByAccountIdAndRequestedAtAfter(UUID accountId, Instant after);

  /** Finds a link that counts. */
  default Optional<PasswordReset> find(LinkToken token, Instant at) {
    return findByTokenHashAndExpiresAtAfter(token.hash(), at);
  }

  default void endAllOf(AccountId account, Instant at) {
    findByAccountIdAndExpiresAtAfter(account.value(), at).forEach(reset -> reset.end(at));
  }

  /** Whether another mail may be sent: a mailbox cannot be flooded through the shop. */
  default boolean maySend(AccountId account, Instant now) {
    return countByAccountIdAndRequestedAtAfter(account.value(), now.minus(HOUR)) < AN_HOUR;
  }

  @Transactional
  @Modifying
  @NativeQuery("DELETE FROM password_reset WHERE expires_at < :before LIMIT :most")
  int deleteExpired(Instant before, int most);
}
