package emporium.catalog.search;

import emporium.catalog.product.ListProducts;
import emporium.catalog.product.ProductSnapshot;
import emporium.starter.schedule.ExclusiveJobs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Rebuilds the index from the products, while the old one goes on answering. Events that arrive
 * meanwhile reach the old index only; that is why what changed since the beginning is written once
 * more after the swap. The old index stays for a while, as a search in flight may still read it.
 * One instance is at it at a time: another would delete the index that is being filled.
 */
@Component
public class RebuildSearchIndex {

  private static final Logger log = LoggerFactory.getLogger(RebuildSearchIndex.class);

  private static final String JOB = "search-index";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final int BATCH = 500;

  /** Longer than a transaction may take, and than clocks of two instances differ. */
  private static final Duration OVERLAP = Duration.ofMinutes(2);

  private final SearchIndex index;
  private final ListProducts listProducts;
  private final SearchDocuments documents;
  private final Clock clock;
  private final ExclusiveJobs jobs;

  RebuildSearchIndex(
      SearchIndex index,
      ListProducts listProducts,
      SearchDocuments documents,
      Clock clock,
      ExclusiveJobs jobs) {
    this.index = index;
    this.listProducts = listProducts;
    this.documents = documents;
    this.clock = clock;
    this.jobs = jobs;
  }

  /**
   * Rebuilds it, whatever it is like.
   *
   * @return how many products were written, or empty if another instance is at it for long
   */
  public OptionalInt rebuild() {
    var written = new AtomicInteger();
    return jobs.run(JOB, PATIENCE, () -> written.set(makeAnew()))
        ? OptionalInt.of(written.get())
        : OptionalInt.empty();
  }

  /** Rebuilds it if it is missing or outdated, and clears away what rebuilding left. */
  void keepCurrent() {
    jobs.runUnlessRunning(
        JOB,
        () -> {
          if (!index.isCurrent()) {
            makeAnew();
          }
          index.deleteUnread(Duration.ofMinutes(10));
        });
  }

  private int makeAnew() {
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
  }

  private int fill(String target, @Nullable Instant since) {
    int written = 0;
    UUID after = null;
    List<ProductSnapshot> batch;
    do {
      batch = listProducts.listChanged(since, after, BATCH);
      if (!batch.isEmpty()) {
        index.fill(target, documents.of(batch));
        written += batch.size();
        after = batch.getLast().productId();
      }
    } while (batch.size() == BATCH);
    return written;
  }
}
