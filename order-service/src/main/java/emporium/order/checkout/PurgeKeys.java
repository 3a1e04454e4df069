package emporium.order.checkout;

import emporium.order.config.OrderProperties;
import emporium.starter.retention.Retention;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Idempotency keys that nobody repeats any more. */
@Component("idempotencyKeys")
class PurgeKeys implements Retention {

  private final PlacementKeys keys;
  private final OrderProperties settings;

  PurgeKeys(PlacementKeys keys, OrderProperties settings) {
    this.keys = keys;
    this.settings = settings;
  }

  @Override
  @Transactional
  public int purge(Instant now, int most) {
    return keys.deleteOlder(now.minus(settings.keepKeys()), most);
  }
}
