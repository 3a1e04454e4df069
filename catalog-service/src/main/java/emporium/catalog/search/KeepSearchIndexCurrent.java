package emporium.catalog.search;

import emporium.catalog.config.CatalogProperties;
import emporium.starter.schedule.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Makes the index where it is missing or was made from an older definition, as soon as
 * Elasticsearch can be reached, and clears away what rebuilding leaves.
 */
@Component
class KeepSearchIndexCurrent {

  private static final Logger log = LoggerFactory.getLogger(KeepSearchIndexCurrent.class);

  private final RebuildSearchIndex rebuildSearchIndex;

  KeepSearchIndexCurrent(RebuildSearchIndex rebuildSearchIndex) {
    this.rebuildSearchIndex = rebuildSearchIndex;
  }

  @Bean
  Job checkSearchIndex(CatalogProperties settings) {
    return new Job(settings.indexCheck(), this::check);
  }

  void check() {
    try {
      rebuildSearchIndex.keepCurrent();
    } catch (SearchUnavailable e) {
      log.atWarn().addKeyValue("cause", e.getCause()).log("The search index is unavailable");
    }
  }
}
