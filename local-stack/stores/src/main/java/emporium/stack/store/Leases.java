package emporium.stack.store;

import emporium.stack.home.FileTree;
import emporium.stack.home.Home;
import emporium.stack.home.PidFile;
import emporium.stack.process.OsProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who still needs the stores of a home. A build takes a lease that ends with its process; when the
 * last one is gone the stores end too. A start without a lease keeps them until somebody says stop.
 */
final class Leases {

  private static final String KEPT = "kept";

  private final Path folder;

  Leases(Home home) {
    this.folder = home.run().resolve("leases");
  }

  void take(OsProcess holder) throws IOException {
    Files.createDirectories(folder);
    new PidFile(folder.resolve(holder.pid() + ".pid")).write(holder);
  }

  void keep() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(KEPT), "");
  }

  /** Whether the stores run until they are stopped, whoever else holds a lease. */
  boolean isKept() {
    return Files.exists(folder.resolve(KEPT));
  }

  /** False once every holder has ended. */
  boolean isHeld() throws IOException {
    if (isKept()) {
      return true;
    }
    return holders().stream().anyMatch(file -> file.running().isPresent());
  }

  private List<PidFile> holders() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".pid")).map(PidFile::new).toList();
    }
  }

  void clear() throws IOException {
    FileTree.delete(folder);
  }
}
