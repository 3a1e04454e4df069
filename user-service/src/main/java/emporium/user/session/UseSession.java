package emporium.user.session;

import emporium.user.config.UserProperties;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts as a use of a session that a client gets tokens for it. */
@Component
public class UseSession {

  private final Sessions sessions;
  private final UserProperties properties;
  private final Clock clock;

  UseSession(Sessions sessions, UserProperties properties, Clock clock) {
    this.sessions = sessions;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Keeps others from ending the session until the transaction ends.
   *
   * @return false if it has ended
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean use(SessionId id) {
    return sessions
        .lockById(id.value())
        .filter(session -> session.use(clock.instant(), properties.user().unused()))
        .isPresent();
  }
}
