package emporium.catalog.search.messaging;

import emporium.catalog.search.SearchUnavailable;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * A fact is not to blame for an index that is out of reach: it waits as long as that takes instead
 * of becoming a dead letter.
 */
@Configuration
class WaitForTheIndex {

  WaitForTheIndex(CommonErrorHandler errors) {
    ((DefaultErrorHandler) errors)
        .setBackOffFunction((_, failure) -> isOutOfReach(failure) ? untilItIsBack() : null);
  }

  private static boolean isOutOfReach(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SearchUnavailable) {
        return true;
      }
    }
    return false;
  }

  private static ExponentialBackOff untilItIsBack() {
    var pauses = new ExponentialBackOff(500, 2);
    pauses.setMaxInterval(10_000);
    return pauses;
  }
}
