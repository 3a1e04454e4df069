package emporium.catalog.imports;

import emporium.catalog.config.CatalogProperties;
import emporium.catalog.imports.Imports.LineStatus;
import emporium.catalog.imports.Imports.PendingLine;
import emporium.starter.schedule.ExclusiveJobs;
import emporium.starter.schedule.Job;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports the lines of received files, one file after the other, on one instance. Lines and their
 * outcomes are one transaction, so that a run that broke off goes on where it stopped. A line that
 * cannot be imported does not stop the others.
 */
@Component
class RunImports {

  private static final Logger log = LoggerFactory.getLogger(RunImports.class);

  /** Lines to a transaction; their stock is locked until it ends. */
  private static final int BATCH = 20;

  private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);

  private final Imports imports;
  private final ImportProduct importProduct;
  private final TransactionTemplate transaction;
  private final ExclusiveJobs jobs;
  private final Clock clock;

  RunImports(
      Imports imports,
      ImportProduct importProduct,
      TransactionTemplate transaction,
      ExclusiveJobs jobs,
      Clock clock) {
    this.imports = imports;
    this.importProduct = importProduct;
    this.transaction = transaction;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Bean
  Job importProducts(CatalogProperties settings) {
    return new Job(settings.importInterval(), this::run);
  }

  void run() {
    imports.giveUpSentBefore(clock.instant().minus(LONGEST_UPLOAD));
    if (imports.nextRunning().isPresent()) {
      jobs.runUnlessRunning("imports", this::runAll);
    }
  }

  private void runAll() {
    for (Optional<UUID> next = imports.nextRunning();
        next.isPresent();
        next = imports.nextRunning()) {
      runOne(next.get());
    }
  }

  private void runOne(UUID importId) {
    List<PendingLine> pending = imports.pending(importId, BATCH);
    while (!pending.isEmpty()) {
      importLines(importId, pending);
      pending = imports.pending(importId, BATCH);
    }
    imports.finish(importId);
    log.atInfo().addKeyValue("importId", importId).log("Imported products");
  }

  private void importLines(UUID importId, List<PendingLine> lines) {
    try {
      transaction.executeWithoutResult(_ -> lines.forEach(line -> importLine(importId, line)));
    } catch (RuntimeException e) {
      // One of the lines cannot be imported, or an order locks the same stock in another order.
      lines.forEach(line -> importAlone(importId, line));
    }
  }

  private void importLine(UUID importId, PendingLine line) {
    ImportProduct.Outcome outcome = importProduct.from(line.product());
    imports.finishLine(importId, line.line(), statusOf(outcome), errorsOf(outcome));
  }

  private void importAlone(UUID importId, PendingLine line) {
    try {
      transaction.executeWithoutResult(_ -> importLine(importId, line));
    } catch (ImportProduct.ReservedUnits e) {
      reject(importId, line, e.error());
    } catch (TransientDataAccessException
        | NonTransientDataAccessResourceException
        | TransactionException e) {
      // The store is unavailable or busy; the line's turn comes again.
      throw e;
    } catch (RuntimeException e) {
      log.atError().addKeyValue("line", line.line()).setCause(e).log("Could not import a line");
      reject(importId, line, LineError.at("", "could not be stored"));
    }
  }

  private void reject(UUID importId, PendingLine line, LineError error) {
    transaction.executeWithoutResult(
        _ -> imports.finishLine(importId, line.line(), LineStatus.REJECTED, List.of(error)));
  }

  private static LineStatus statusOf(ImportProduct.Outcome outcome) {
    return switch (outcome) {
      case ImportProduct.Outcome.Created() -> LineStatus.CREATED;
      case ImportProduct.Outcome.Updated() -> LineStatus.UPDATED;
      case ImportProduct.Outcome.Unchanged() -> LineStatus.UNCHANGED;
      case ImportProduct.Outcome.Rejected _ -> LineStatus.REJECTED;
    };
  }

  private static List<LineError> errorsOf(ImportProduct.Outcome outcome) {
    return outcome instanceof ImportProduct.Outcome.Rejected(LineError error)
        ? List.of(error)
        : List.of();
  }
}
