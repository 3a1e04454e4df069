package emporium.catalog.intake.web;

import emporium.catalog.intake.Imports.Import;
import emporium.catalog.intake.Imports.LineStatus;
import emporium.catalog.intake.Imports.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, in lines.
 *
 * @param pending lines that still have to be taken in
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
