package emporium.catalog.search;

import emporium.catalog.product.ListProducts;
import emporium.catalog.product.ProductView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the index anew from the products, while the old one goes on answering. Events that arrive
 * meanwhile reach the old index only; that is why what changed since the beginning is written once
 * more after the swap. The old index stays for a while, as a search in flight may still read it.
 */
@Component
public class RebuildSearchIndex {

  private static final Logger log = LoggerFactory.getLogger(RebuildSearchIndex.class);

  private static final int BATCH = 500;

  /** Longer than a transaction may take, and than clocks of two instances differ. */
  private static final Duration OVERLAP = Duration.ofMinutes(2);

  private final SearchIndex index;
  private final ListProducts listProducts;
  private final SearchDocuments documents;
  private final Clock clock;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  RebuildSearchIndex(
      SearchIndex index, ListProducts listProducts, SearchDocuments documents, Clock clock) {
    this.index = index;
    this.listProducts = listProducts;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * @return how many products were written
   */
  public int rebuild() {
    oneAtATime.lock();
    try {
      Instant startedAt = clock.instant();
      String fresh = index.create();
      try {
        int written = fill(fresh, null);
        index.show(fresh);
        fill(fresh, startedAt.minus(OVERLAP));
        log.atInfo().addKeyValue("products", written).log("Rebuilt the search index");
        return written;
      } catch (RuntimeException e) {
        index.delete(fresh);
        throw e;
      }
    } finally {
      oneAtATime.unlock();
    }
  }

  private int fill(String target, @Nullable Instant since) {
    int written = 0;
    UUID after = null;
    List<ProductView> batch;
    do {
      batch = listProducts.listChanged(since, after, BATCH);
      if (!batch.isEmpty()) {
        index.writeAll(target, documents.of(batch));
        written += batch.size();
        after = batch.getLast().productId();
      }
    } while (batch.size() == BATCH);
    return written;
  }
}
