package emporium.gateway.session;

import emporium.starter.security.EndedSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Which of the gateway's sessions belong to which of user-service's, so that they end together (ADR
 * 41). Each account has a sorted set in Redis, of pairs of ids by the time at which they end.
 */
@Component
public class AccountSessions {

  private static final String PREFIX = "emporium:sessions-of:";

  private final StringRedisTemplate redis;
  private final SessionRepository<? extends Session> sessions;
  private final Clock clock;

  AccountSessions(
      StringRedisTemplate redis, SessionRepository<? extends Session> sessions, Clock clock) {
    this.redis = redis;
    this.sessions = sessions;
    this.clock = clock;
  }

  private record Pair(UUID sessionId, String here) {

    private static Pair parse(String member) {
      int space = member.indexOf(' ');
      return new Pair(UUID.fromString(member.substring(0, space)), member.substring(space + 1));
    }

    private String member() {
      return sessionId + " " + here;
    }
  }

  void add(SignedIn signedIn, String here) {
    String key = PREFIX + signedIn.user().accountId();
    Instant now = clock.instant();
    Instant endsAt = signedIn.terms().endsAt();
    redis.opsForZSet().removeRangeByScore(key, 0, now.getEpochSecond());
    redis
        .opsForZSet()
        .add(key, new Pair(signedIn.terms().sessionId(), here).member(), endsAt.getEpochSecond());
    // Of several, the one that ends last decides.
    Duration rest = Duration.between(now, endsAt);
    if (redis.getExpire(key) < rest.toSeconds()) {
      redis.expire(key, rest);
    }
  }

  /**
   * Ends sessions here that have ended at user-service.
   *
   * @param request whose own session may be among them
   */
  public void end(EndedSessions ended, HttpServletRequest request) {
    String key = PREFIX + ended.account();
    Set<String> members = Objects.requireNonNull(redis.opsForZSet().range(key, 0, -1));
    for (String member : members) {
      Pair pair = Pair.parse(member);
      if (ended.contains(pair.sessionId())) {
        end(pair.here(), request);
        redis.opsForZSet().remove(key, member);
      }
    }
  }

  private void end(String here, HttpServletRequest request) {
    HttpSession own = request.getSession(false);
    if (own != null && own.getId().equals(here)) {
      // Deleted behind its back, it could not be stored at the end of the request.
      own.invalidate();
    } else {
      sessions.deleteById(here);
    }
  }
}
