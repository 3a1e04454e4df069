package emporium.gateway.session;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Lets one request of a session at a time do something, over all instances of the gateway. */
@Component
class SessionLock {

  /** If its holder dies, a lock ends by itself. Longer than a token call can take. */
  private static final Duration HELD_AT_MOST = Duration.ofSeconds(15);

  private static final Duration POLL = Duration.ofMillis(40);
  private static final String PREFIX = "emporium:session-lock:";

  /** Removes the lock unless it ended meanwhile and belongs to somebody else now. */
  private static final RedisScript<Long> RELEASE =
      RedisScript.of(
          """
          if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
          return 0
          """,
          Long.class);

  private final StringRedisTemplate redis;

  /** Spares Redis the waiting of this instance's own requests. */
  private final ConcurrentHashMap<String, Turn> turns = new ConcurrentHashMap<>();

  SessionLock(StringRedisTemplate redis) {
    this.redis = redis;
  }

  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);
    private int users;
  }

  <T> T holding(String sessionId, Supplier<T> work) {
    Turn turn =
        turns.compute(
            sessionId,
            (_, known) -> {
              Turn mine = known == null ? new Turn() : known;
              mine.users++;
              return mine;
            });
    turn.lock.lock();
    try {
      return holdingEverywhere(sessionId, work);
    } finally {
      turn.lock.unlock();
      turns.computeIfPresent(sessionId, (_, known) -> --known.users == 0 ? null : known);
    }
  }

  private <T> T holdingEverywhere(String sessionId, Supplier<T> work) {
    String key = PREFIX + sessionId;
    String holder = UUID.randomUUID().toString();
    while (!Boolean.TRUE.equals(redis.opsForValue().setIfAbsent(key, holder, HELD_AT_MOST))) {
      pause();
    }
    try {
      return work.get();
    } finally {
      redis.execute(RELEASE, List.of(key), holder);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(POLL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
