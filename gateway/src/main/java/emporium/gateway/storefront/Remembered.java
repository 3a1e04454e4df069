package emporium.gateway.storefront;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import emporium.gateway.config.GatewayProperties.Pages;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are kept for some seconds. However many pages want one, it is asked for once; and no
 * page waits longer than a person should, while an answer that comes too late serves the next.
 */
final class Remembered<K, V> {

  private final AsyncCache<K, V> answers;
  private final Function<K, V> ask;
  private final Duration patience;

  Remembered(int atMost, Pages pages, Function<K, V> ask) {
    this.answers =
        Caffeine.newBuilder()
            .maximumSize(atMost)
            .expireAfterWrite(pages.kept())
            .executor(Thread::startVirtualThread)
            .buildAsync();
    this.patience = pages.patience();
    this.ask = ask;
  }

  /**
   * @throws CatalogueUnavailable if there is no answer in time
   */
  // The cache takes null for what is not to be kept, which the type Function cannot say.
  @SuppressWarnings("NullAway")
  V get(K question) {
    try {
      V answer =
          answers
              .get(question, this::askOrKeepNothing)
              .get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (answer == null) {
        throw new CatalogueUnavailable("no answer");
      }
      return answer;
    } catch (ExecutionException | TimeoutException e) {
      throw new CatalogueUnavailable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CatalogueUnavailable(e);
    }
  }

  private @Nullable V askOrKeepNothing(K question) {
    try {
      return ask.apply(question);
    } catch (CatalogueUnavailable _) {
      // The cache would log a failure with its whole stack; nothing is not kept either.
      return null;
    }
  }
}
