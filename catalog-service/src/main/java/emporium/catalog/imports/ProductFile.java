package emporium.catalog.imports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A file of products, read one by one so that its length does not matter. */
public interface ProductFile {

  /** The next entry, or empty at the end of the file. */
  Optional<Entry> next() throws IOException;

  /**
   * An entry and its place in the file.
   *
   * @param line counted from 1
   */
  record Entry(long line, Content content) {}

  /** What the entry contains. */
  sealed interface Content {

    record Readable(ProductLine product) implements Content {}

    record Unreadable(List<LineError> errors) implements Content {}
  }
}
