package emporium.gateway.storefront;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Answers that are kept for some seconds. However many pages want one, it is asked for once; and no
 * page waits longer than a person should, while an answer that comes too late serves the next.
 */
final class Remembered<K, V> {

  private final AsyncCache<K, V> answers;
  private final Function<K, V> ask;
  private final Duration patience;

  Remembered(int atMost, Duration kept, Duration patience, Function<K, V> ask) {
    this.answers =
        Caffeine.newBuilder()
            .maximumSize(atMost)
            .expireAfterWrite(kept)
            .executor(Thread::startVirtualThread)
            .buildAsync();
    this.patience = patience;
    this.ask = ask;
  }

  /**
   * @throws CatalogueUnavailable if there is no answer in time
   */
  V get(K question) {
    try {
      return answers.get(question, ask).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new CatalogueUnavailable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CatalogueUnavailable(e);
    }
  }
}
