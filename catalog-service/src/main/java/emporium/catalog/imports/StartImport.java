package emporium.catalog.imports;

import emporium.catalog.imports.Imports.ReceivedLine;
import emporium.catalog.imports.Imports.Status;
import emporium.catalog.imports.ProductFile.Content;
import emporium.catalog.imports.ProductFile.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Receives a file of products: checks every line and stores it. {@link RunImports} imports the
 * lines afterwards, however long that takes and whatever stops in between.
 */
@Component
public class StartImport {

  private static final int BATCH = 200;

  private final Imports imports;
  private final CheckLine checkLine;

  StartImport(Imports imports, CheckLine checkLine) {
    this.imports = imports;
    this.checkLine = checkLine;
  }

  /**
   * @return the import's id
   * @throws IOException if the file ends before all of it was sent; nothing of it is imported then
   */
  public UUID start(ProductFile file) throws IOException {
    UUID importId = imports.begin();
    boolean whole = false;
    try {
      receiveLines(importId, file);
      whole = true;
    } finally {
      imports.complete(importId, whole ? Status.RUNNING : Status.BROKEN);
    }
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
