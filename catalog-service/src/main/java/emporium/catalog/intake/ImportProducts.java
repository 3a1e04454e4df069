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
 * Takes a file of products in. Each line stands for itself: it is taken whole, in a transaction of
 * its own, or rejected with the reasons, and never keeps the others from being taken.
 */
@Component
public class ImportProducts {

  private static final Logger log = LoggerFactory.getLogger(ImportProducts.class);

  private final ImportProduct importProduct;
  private final Validator validator;

  ImportProducts(ImportProduct importProduct, Validator validator) {
    this.importProduct = importProduct;
    this.validator = validator;
  }

  public ImportReport take(ProductFile file) throws IOException {
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    List<RejectedLine> rejected = new ArrayList<>();
    for (Optional<Entry> next = file.next(); next.isPresent(); next = file.next()) {
      Entry entry = next.get();
      switch (entry.content()) {
        case Content.Unreadable(var errors) -> rejected.add(new RejectedLine(entry.line(), errors));
        case Content.Readable(var product) -> {
          List<LineError> errors = errorsIn(product);
          if (!errors.isEmpty()) {
            rejected.add(new RejectedLine(entry.line(), errors));
            continue;
          }
          switch (takeOne(entry.line(), product)) {
            case ImportProduct.Outcome.Created() -> created++;
            case ImportProduct.Outcome.Updated() -> updated++;
            case ImportProduct.Outcome.Unchanged() -> unchanged++;
            case ImportProduct.Outcome.Rejected(var error) ->
                rejected.add(new RejectedLine(entry.line(), List.of(error)));
          }
        }
      }
    }
    log.atInfo()
        .addKeyValue("created", created)
        .addKeyValue("updated", updated)
        .addKeyValue("unchanged", unchanged)
        .addKeyValue("rejected", rejected.size())
        .log("Imported products");
    return new ImportReport(created, updated, unchanged, rejected);
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

  private ImportProduct.Outcome takeOne(long line, ProductLine product) {
    try {
      return importProduct.take(product);
    } catch (DataAccessException e) {
      log.atError().addKeyValue("line", line).setCause(e).log("Could not take a line in");
      return new ImportProduct.Outcome.Rejected(
          LineError.at("", "could not be stored; please try this line again"));
    }
  }
}
