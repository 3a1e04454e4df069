package emporium.user.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Limits the mails that registering an address sends to it. An account gets only a few an hour,
 * however often and in whatever spelling the address is registered, so that no mailbox can be
 * flooded through the shop.
 */
interface RegistrationMails extends Repository<RegistrationMail, Long> {

  int AN_HOUR = 5;
  Duration HOUR = Duration.ofHours(1);

  /**
   * Counts a mail unless there were too many. Whoever asks has locked the account.
   *
   * @return whether it may be sent
   */
  default boolean maySend(AccountId account, Instant now) {
    if (countByAccountIdAndSentAtAfter(account.value(), now.minus(HOUR)) >= AN_HOUR) {
      return false;
    }
    save(new RegistrationMail(account, now));
    return true;
  }

  RegistrationMail save(RegistrationMail mail);

  int countByAccountIdAndSentAtAfter(UUID accountId, Instant after);

  @Transactional
  @Modifying
  @NativeQuery("DELETE FROM registration_mail WHERE sent_at < :before LIMIT :most")
  int deleteOlder(Instant before, int most);
}
