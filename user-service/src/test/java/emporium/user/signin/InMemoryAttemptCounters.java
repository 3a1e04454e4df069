package emporium.user.signin;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counters without a database. */
class InMemoryAttemptCounters implements AttemptCounters {

  private final Map<String, AttemptCounter> counters = new HashMap<>();

  @Override
  public void create(String bucket, Instant now) {
    counters.computeIfAbsent(bucket, name -> new AttemptCounter(name, now));
  }

  @Override
  public Optional<AttemptCounter> lock(String bucket) {
    return Optional.ofNullable(counters.get(bucket));
  }

  @Override
  public void delete(String bucket) {
    counters.remove(bucket);
  }

  @Override
  public int deleteOlder(Instant before, int most) {
    throw new UnsupportedOperationException();
  }
}
