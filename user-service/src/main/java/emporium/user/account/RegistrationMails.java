package emporium.user.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the mails anybody can have sent to an account's address by registering it. An address gets
 * only a few an hour, however often and in whatever writing somebody asks, so that nobody's mailbox
 * can be flooded through the shop.
 */
@Component
class RegistrationMails {

  private static final int AN_HOUR = 5;
  static final Duration HOUR = Duration.ofHours(1);
  private static final Logger log = LoggerFactory.getLogger(RegistrationMails.class);

  private final JdbcClient jdbc;
  private final Clock clock;

  RegistrationMails(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Counts a mail unless there were too many. The caller holds the account's lock.
   *
   * @return whether it may be sent
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean maySend(AccountId account) {
    Instant now = clock.instant();
    int sent =
        jdbc.sql("SELECT COUNT(*) FROM registration_mail WHERE account_id = ? AND sent_at > ?")
            .params(account.bytes(), Timestamp.from(now.minus(HOUR)))
            .query(Integer.class)
            .single();
    if (sent >= AN_HOUR) {
      log.atWarn().addKeyValue("account", account).log("Registration mail withheld");
      return false;
    }
    jdbc.sql("INSERT INTO registration_mail (account_id, sent_at) VALUES (?, ?)")
        .params(account.bytes(), Timestamp.from(now))
        .update();
    return true;
  }

  int deleteOlder(Instant before, int most) {
    return jdbc.sql("DELETE FROM registration_mail WHERE sent_at < ? LIMIT ?")
        .params(Timestamp.from(before), most)
        .update();
  }
}
