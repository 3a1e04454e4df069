package emporium.catalog.imports;

import emporium.catalog.imports.Imports.ReceivedLine;
import emporium.catalog.imports.Imports.Status;
import emporium.catalog.imports.ProductFile.Content;
import emporium.catalog.imports.ProductFile.Entry;
import emporium.starter.audit.Audit;
import emporium.starter.audit.Audit.Change;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Receives a file of products: checks every line and stores it. {@link RunImports} imports the
 * lines afterwards, however long that takes and whatever stops in between.
 */
@Component
public class StartImport {

  private static final int BATCH = 200;

  private final Imports imports;
  private final CheckLine checkLine;
  private final Audit audit;
  private final TransactionTemplate transaction;

  StartImport(Imports imports, CheckLine checkLine, Audit audit, TransactionTemplate transaction) {
    this.imports = imports;
    this.checkLine = checkLine;
    this.audit = audit;
    this.transaction = transaction;
  }

  /**
   * @return the import's id
   * @throws IOException if the file ends before all of it was sent; nothing of it is imported then
   */
  public UUID start(ProductFile file) throws IOException {
    UUID importId = Objects.requireNonNull(transaction.execute(_ -> begin()));
    boolean whole = false;
    try {
      receiveLines(importId, file);
      whole = true;
    } finally {
      imports.complete(importId, whole ? Status.RUNNING : Status.BROKEN);
    }
    return importId;
  }

  private UUID begin() {
    UUID importId = imports.begin();
    audit.record(Change.of("import.started", "import", importId));
    return importId;
  }

  private void receiveLines(UUID importId, ProductFile file) throws IOException {
    List<ReceivedLine> batch = new ArrayList<>();
    for (Optional<Entry> next = file.next(); next.isPresent(); next = file.next()) {
      batch.add(read(next.get()));
      if (batch.size() == BATCH) {
        imports.addLines(importId, batch);
        batch.clear();
      }
    }
    imports.addLines(importId, batch);
  }

  private ReceivedLine read(Entry entry) {
    return switch (entry.content()) {
      case Content.Unreadable(var errors) -> new ReceivedLine(entry.line(), null, errors);
      case Content.Readable(var product) ->
          new ReceivedLine(entry.line(), product, checkLine.errorsIn(product));
    };
  }
}
