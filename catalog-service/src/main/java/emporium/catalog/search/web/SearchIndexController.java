package emporium.catalog.search.web;

import emporium.catalog.search.RebuildSearchIndex;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators; not reachable through the gateway. */
@RestController
class SearchIndexController {

  private static final ProblemType BUSY =
      new ProblemType(
          "rebuild-in-progress", HttpStatus.CONFLICT, "The index is already being rebuilt");

  private final RebuildSearchIndex rebuildSearchIndex;

  SearchIndexController(RebuildSearchIndex rebuildSearchIndex) {
    this.rebuildSearchIndex = rebuildSearchIndex;
  }

  /**
   * @param products how many were written
   */
  record RebuildResponse(int products) {}

  /** Rebuilds the index from the products while the old one is still used. */
  @PostMapping("/internal/search-index/rebuild")
  RebuildResponse rebuild() {
    return new RebuildResponse(
        rebuildSearchIndex.rebuild().orElseThrow(() -> Problem.of(BUSY).toException()));
  }
}
