package emporium.order.checkout;

import emporium.order.config.OrderProperties;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes idempotency keys that nobody repeats any more. Several instances may do it at once. */
@Component
class PurgeKeys {

  private static final int AT_A_TIME = 1000;

  private final PlacementKeys keys;
  private final TransactionTemplate transaction;
  private final OrderProperties settings;
  private final Clock clock;

  PurgeKeys(
      PlacementKeys keys, TransactionTemplate transaction, OrderProperties settings, Clock clock) {
    this.keys = keys;
    this.transaction = transaction;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void purge() {
    Integer deleted;
    do {
      deleted =
          transaction.execute(
              _ -> keys.deleteOlder(clock.instant().minus(settings.keepKeys()), AT_A_TIME));
    } while (deleted != null && deleted == AT_A_TIME);
  }
}
