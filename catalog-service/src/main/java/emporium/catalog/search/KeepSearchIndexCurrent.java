package emporium.catalog.search;

import emporium.starter.schedule.ExclusiveJobs;
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

  private final ExclusiveJobs jobs;

  KeepSearchIndexCurrent(
      SearchIndex index, RebuildSearchIndex rebuildSearchIndex, ExclusiveJobs jobs) {
    this.index = index;
    this.rebuildSearchIndex = rebuildSearchIndex;
    this.jobs = jobs;
  }

  @Scheduled(fixedDelayString = "${emporium.catalog.index-check:5s}")
  void check() {
    try {
      // One instance at a time: another would delete the index this one is filling.
      jobs.runUnlessRunning("search-index", this::rebuildAndTidy);
    } catch (SearchUnavailable e) {
      log.atWarn().addKeyValue("cause", e.getCause()).log("The search index is out of reach");
    }
  }

  private void rebuildAndTidy() {
    if (!index.isCurrent()) {
      rebuildSearchIndex.rebuild();
    }
    index.deleteUnread(Duration.ofMinutes(10));
  }
}
