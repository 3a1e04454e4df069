package emporium.starter.retention;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Purges every {@link Retention} until nothing is left, whatever happens to the others. */
public class PurgeStores {

  static final int AT_A_TIME = 1000;
  private static final Logger log = LoggerFactory.getLogger(PurgeStores.class);

  private final Map<String, Retention> stores;
  private final Clock clock;

  /**
   * @param stores by name
   */
  PurgeStores(Map<String, Retention> stores, Clock clock) {
    this.stores = Map.copyOf(stores);
    this.clock = clock;
  }

  public void purge() {
    List<RuntimeException> failures = new ArrayList<>();
    stores.forEach((name, store) -> {
      try {
        purge(name, store);
      } catch (RuntimeException e) {
        failures.add(new IllegalStateException("Cannot purge " + name, e));
      }
    });
    if (!failures.isEmpty()) {
      // The scheduler logs it, once for all stores.
      RuntimeException first = failures.removeFirst();
      failures.forEach(first::addSuppressed);
      throw first;
    }
  }

  private void purge(String name, Retention store) {
    long purged = 0;
    int last;
    do {
      last = store.purge(clock.instant(), AT_A_TIME);
      purged += last;
    } while (last >= AT_A_TIME);
    if (purged > 0) {
      log.atInfo().addKeyValue("store", name).addKeyValue("rows", purged).log("Purged");
    }
  }
}
