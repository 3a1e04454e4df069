package emporium.catalog.intake;

import emporium.catalog.intake.Imports.ReceivedLine;
import emporium.catalog.intake.ProductFile.Content;
import emporium.catalog.intake.ProductFile.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Receives a file of products: checks every line and keeps it. The lines are taken in afterwards by
 * {@link RunImports}, however long that takes and whatever stops in between.
 */
@Component
public class ReceiveImport {

  private static final int BATCH = 200;

  private final Imports imports;
  private final CheckLine checkLine;

  ReceiveImport(Imports imports, CheckLine checkLine) {
    this.imports = imports;
    this.checkLine = checkLine;
  }

  /**
   * @return the import's id
   * @throws IOException if the file ends before all of it was sent; what was read is taken in
   */
  public UUID receive(ProductFile file) throws IOException {
    UUID importId = imports.begin();
    List<ReceivedLine> batch = new ArrayList<>();
    try {
      for (Optional<Entry> next = file.next(); next.isPresent(); next = file.next()) {
        batch.add(read(next.get()));
        if (batch.size() == BATCH) {
          imports.receive(importId, batch);
          batch.clear();
        }
      }
    } finally {
      imports.receive(importId, batch);
      imports.received(importId);
    }
    return importId;
  }

  private ReceivedLine read(Entry entry) {
    return switch (entry.content()) {
      case Content.Unreadable(var errors) -> new ReceivedLine(entry.line(), null, errors);
      case Content.Readable(var product) ->
          new ReceivedLine(entry.line(), product, checkLine.errorsIn(product));
    };
  }
}
