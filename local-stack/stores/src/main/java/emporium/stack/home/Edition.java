package emporium.stack.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The form of everything a home keeps. Editions do not read each other's data: schemas, events and
 * settings change from one to the next without a way to convert them.
 */
public final class Edition {

  private static final String CURRENT = "2";

  private final Home home;
  private final Path mark;

  public Edition(Home home) {
    this.home = home;
    this.mark = home.directory().resolve("edition");
  }

  /** Whether this edition can go on with what is there, or nothing is. */
  public boolean fits() throws IOException {
    return Files.exists(mark)
        ? Files.readString(mark).strip().equals(CURRENT)
        : !hasData(); // the first edition left no mark
  }

  /** Whether a platform has run here. */
  public boolean hasData() {
    return Files.isDirectory(home.directory().resolve("data").resolve("mysql").resolve("data"));
  }

  public void mark() throws IOException {
    Files.writeString(mark, CURRENT + "\n");
  }

  /** Once all data is gone. */
  public void unmark() throws IOException {
    Files.deleteIfExists(mark);
  }
}
