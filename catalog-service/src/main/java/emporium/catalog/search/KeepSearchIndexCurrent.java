package emporium.catalog.search;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes the index where it is missing or was made from an older definition, as soon as
 * Elasticsearch can be reached, and clears away what rebuilding leaves.
 */
@Component
class KeepSearchIndexCurrent {

  private static final Logger log = LoggerFactory.getLogger(KeepSearchIndexCurrent.class);

  private final SearchIndex index;
  private final RebuildSearchIndex rebuildSearchIndex;

  KeepSearchIndexCurrent(SearchIndex index, RebuildSearchIndex rebuildSearchIndex) {
    this.index = index;
    this.rebuildSearchIndex = rebuildSearchIndex;
  }

  @Scheduled(fixedDelayString = "${emporium.catalog.index-check:5s}")
  void check() {
    try {
      if (!index.isCurrent()) {
        rebuildSearchIndex.rebuild();
      }
      index.deleteUnread(Duration.ofMinutes(10));
    } catch (SearchUnavailable e) {
      log.atWarn().addKeyValue("cause", e.getCause()).log("The search index is out of reach");
    }
  }
}
