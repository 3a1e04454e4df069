package emporium.user.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The verification links that can be used, in MySQL. */
interface EmailVerifications extends Repository<EmailVerification, String> {

  EmailVerification save(EmailVerification verification);

  Optional<EmailVerification> findByTokenHashAndExpiresAtAfter(String tokenHash, Instant at);

  default Optional<EmailVerification> find(LinkToken token, Instant at) {
    return findByTokenHashAndExpiresAtAfter(token.hash(), at);
  }

  @Modifying
  @Query("delete from EmailVerification verification where verification.accountId = :accountId")
  void deleteAllOf(UUID accountId);

  @Transactional
  @Modifying
  @NativeQuery("DELETE FROM email_verification WHERE expires_at < :before LIMIT :most")
  int deleteExpired(Instant before, int most);
}
