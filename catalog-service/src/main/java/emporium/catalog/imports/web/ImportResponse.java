package emporium.catalog.imports.web;

import emporium.catalog.imports.Imports.Import;
import emporium.catalog.imports.Imports.LineStatus;
import emporium.catalog.imports.Imports.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, in lines.
 *
 * @param pending lines that still have to be imported
 */
@Schema(name = "Import")
record ImportResponse(
    UUID importId,
    Status status,
    int lines,
    int pending,
    int created,
    int updated,
    int unchanged,
    int rejected,
    Instant receivedAt,
    @Nullable Instant finishedAt) {

  static ImportResponse of(Import report) {
    return new ImportResponse(
        report.importId(),
        report.status(),
        report.lines(),
        count(report, LineStatus.PENDING),
        count(report, LineStatus.CREATED),
        count(report, LineStatus.UPDATED),
        count(report, LineStatus.UNCHANGED),
        count(report, LineStatus.REJECTED),
        report.receivedAt(),
        report.finishedAt());
  }

  private static int count(Import report, LineStatus status) {
    return report.counts().getOrDefault(status, 0);
  }
}
