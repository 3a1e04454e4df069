package emporium.catalog.intake;

import emporium.catalog.intake.ImportReport.RejectedLine;
import emporium.catalog.intake.ProductFile.Content;
import emporium.catalog.intake.ProductFile.Entry;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Takes a file of products in. Each line stands for itself: it is taken whole or rejected with the
 * reasons, and never keeps the others from being taken.
 */
@Component
public class ImportProducts {

  private static final Logger log = LoggerFactory.getLogger(ImportProducts.class);

  /** Lines of one transaction; its locks should not keep a checkout waiting noticeably. */
  private static final int BATCH = 25;

  private final ImportProduct importProduct;
  private final Validator validator;

  ImportProducts(ImportProduct importProduct, Validator validator) {
    this.importProduct = importProduct;
    this.validator = validator;
  }

  private record Candidate(long line, ProductLine product) {}

  public ImportReport take(ProductFile file) throws IOException {
    var tally = new Tally();
    List<Candidate> batch = new ArrayList<>();
    for (Optional<Entry> next = file.next(); next.isPresent(); next = file.next()) {
      Entry entry = next.get();
      switch (entry.content()) {
        case Content.Unreadable(var errors) -> tally.reject(entry.line(), errors);
        case Content.Readable(var product) -> {
          List<LineError> errors = errorsIn(product);
          if (errors.isEmpty()) {
            batch.add(new Candidate(entry.line(), product));
          } else {
            tally.reject(entry.line(), errors);
          }
        }
      }
      if (batch.size() == BATCH) {
        takeAll(batch, tally);
        batch.clear();
      }
    }
    takeAll(batch, tally);
    ImportReport report = tally.report();
    log.atInfo()
        .addKeyValue("created", report.created())
        .addKeyValue("updated", report.updated())
        .addKeyValue("unchanged", report.unchanged())
        .addKeyValue("rejected", report.rejected().size())
        .log("Imported products");
    return report;
  }

  private List<LineError> errorsIn(ProductLine product) {
    return validator.validate(product).stream()
        .map(ImportProducts::errorOf)
        .sorted(Comparator.comparing(LineError::pointer))
        .toList();
  }

  private static LineError errorOf(ConstraintViolation<ProductLine> violation) {
    String path = violation.getPropertyPath().toString();
    String place =
        path.equals("priceInRange") ? "price.amount" : path.replace(".<list element>", "");
    return LineError.at(place, violation.getMessage());
  }

  private void takeAll(List<Candidate> batch, Tally tally) {
    try {
      List<ImportProduct.Outcome> outcomes =
          importProduct.takeAll(batch.stream().map(Candidate::product).toList());
      for (int i = 0; i < outcomes.size(); i++) {
        tally.add(batch.get(i).line(), outcomes.get(i));
      }
    } catch (DataAccessException _) {
      // One of them is to blame. Each on its own, the others are taken.
      batch.forEach(candidate -> tally.add(candidate.line(), takeOne(candidate)));
    }
  }

  private ImportProduct.Outcome takeOne(Candidate candidate) {
    try {
      return importProduct.take(candidate.product());
    } catch (DataAccessException e) {
      log.atError()
          .addKeyValue("line", candidate.line())
          .setCause(e)
          .log("Could not take a line in");
      return new ImportProduct.Outcome.Rejected(
          LineError.at("", "could not be stored; please try this line again"));
    }
  }

  /** What became of the lines so far. */
  private static class Tally {

    private int created;
    private int updated;
    private int unchanged;
    private final List<RejectedLine> rejected = new ArrayList<>();

    void add(long line, ImportProduct.Outcome outcome) {
      switch (outcome) {
        case ImportProduct.Outcome.Created() -> created++;
        case ImportProduct.Outcome.Updated() -> updated++;
        case ImportProduct.Outcome.Unchanged() -> unchanged++;
        case ImportProduct.Outcome.Rejected(var error) -> reject(line, List.of(error));
      }
    }

    void reject(long line, List<LineError> errors) {
      rejected.add(new RejectedLine(line, errors));
    }

    ImportReport report() {
      rejected.sort(Comparator.comparing(RejectedLine::line));
      return new ImportReport(created, updated, unchanged, rejected);
    }
  }
}
