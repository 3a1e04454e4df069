package emporium.user.session;

import emporium.user.account.AccountId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists what an account is signed in with, the one used last first. */
@Component
public class ListSessions {

  /** More than a person has; who has lost count ends all. */
  private static final int MOST = 100;

  private final Sessions sessions;
  private final Clock clock;

  ListSessions(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Session> of(AccountId account) {
    return sessions.openOf(account, clock.instant(), MOST);
  }
}
