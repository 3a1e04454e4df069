package emporium.catalog.intake;

import java.util.List;

/**
 * What an import did.
 *
 * @param rejected lines that changed nothing, in their order
 */
public record ImportReport(int created, int updated, int unchanged, List<RejectedLine> rejected) {

  /**
   * @param line counted from 1; in an array, the element's place
   */
  public record RejectedLine(long line, List<LineError> errors) {}
}
