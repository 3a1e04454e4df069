package emporium.catalog.search.web;

import emporium.catalog.search.RebuildSearchIndex;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators; not reachable through the gateway. */
@RestController
class SearchIndexController {

  private final RebuildSearchIndex rebuildSearchIndex;

  SearchIndexController(RebuildSearchIndex rebuildSearchIndex) {
    this.rebuildSearchIndex = rebuildSearchIndex;
  }

  /**
   * @param products how many were written
   */
  record RebuildResponse(int products) {}

  /** Makes the index anew from the products while the old one goes on answering. */
  @PostMapping("/internal/search-index/rebuild")
  RebuildResponse rebuild() {
    return new RebuildResponse(rebuildSearchIndex.rebuild());
  }
}
