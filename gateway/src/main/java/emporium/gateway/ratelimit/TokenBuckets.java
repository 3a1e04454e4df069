package emporium.gateway.ratelimit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * Token buckets in Redis, so that all instances count together. While Redis is unavailable nothing
 * is limited: a shop that serves without a limit for a minute is better than one that serves
 * nobody, and guessing passwords is slowed by user-service as well.
 */
@Component
public class TokenBuckets {

  private static final Logger log = LoggerFactory.getLogger(TokenBuckets.class);
  private static final RedisScript<Long> TAKE = script();
  private static final Duration WARN_EVERY = Duration.ofSeconds(10);

  private final StringRedisTemplate redis;
  private final AtomicLong warnedAtNanos = new AtomicLong(System.nanoTime() - WARN_EVERY.toNanos());

  TokenBuckets(StringRedisTemplate redis) {
    this.redis = redis;
  }

  /**
   * How often something may happen: {@code requests} at once, and as many again spread over each
   * period.
   */
  public record Limit(String name, int requests, Duration period) {}

  /**
   * Takes a token.
   *
   * @param whose the user or address the limit counts for
   * @return how long to wait before the next try; zero if this one is allowed
   */
  public Duration take(Limit limit, String whose) {
    double tokensPerMilli = (double) limit.requests() / limit.period().toMillis();
    try {
      Long waitMillis =
          redis.execute(
              TAKE,
              List.of("emporium:limit:" + limit.name() + ":" + whose),
              Integer.toString(limit.requests()),
              Double.toString(tokensPerMilli));
      return waitMillis == null ? Duration.ZERO : Duration.ofMillis(waitMillis);
    } catch (DataAccessException e) {
      warn(e);
      return Duration.ZERO;
    }
  }

  private void warn(DataAccessException e) {
    long last = warnedAtNanos.get();
    long now = System.nanoTime();
    if (now - last >= WARN_EVERY.toNanos() && warnedAtNanos.compareAndSet(last, now)) {
      log.warn("Redis is unavailable: requests are not limited", e);
    }
  }

  private static RedisScript<Long> script() {
    var script = new DefaultRedisScript<Long>();
    script.setLocation(new ClassPathResource("token-bucket.lua"));
    script.setResultType(Long.class);
    return script;
  }
}
