package emporium.user.session;

import emporium.starter.security.EndedSessions;
import emporium.user.account.AccountId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends sessions of an account. No client gets another token for them, and the gateway, which has to
 * be answered with {@link EndedSessions}, drops its own at once. An access token that a program
 * took out of the shop stays good for the minutes it is issued for.
 */
@Component
public class EndSessions {

  private static final Logger log = LoggerFactory.getLogger(EndSessions.class);

  private final Sessions sessions;

  EndSessions(Sessions sessions) {
    this.sessions = sessions;
  }

  @Transactional
  public EndedSessions all(AccountId account) {
    ended(account, sessions.deleteByAccount(account.value()));
    return EndedSessions.all(account.value());
  }

  /**
   * @param kept the one that goes on; without one all end
   */
  @Transactional
  public EndedSessions others(AccountId account, Optional<SessionId> kept) {
    if (kept.isEmpty()) {
      return all(account);
    }
    ended(account, sessions.deleteByAccountBut(account.value(), kept.get().value()));
    return EndedSessions.allBut(account.value(), kept.get().value());
  }

  /**
   * @return empty if the account has no such session
   */
  @Transactional
  public Optional<EndedSessions> one(AccountId account, SessionId id) {
    int ended = sessions.deleteByAccountAndId(account.value(), id.value());
    if (ended == 0) {
      return Optional.empty();
    }
    ended(account, ended);
    return Optional.of(EndedSessions.one(account.value(), id.value()));
  }

  private static void ended(AccountId account, int count) {
    log.atInfo().addKeyValue("account", account).addKeyValue("sessions", count).log("Signed out");
  }
}
