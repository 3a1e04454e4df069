package emporium.test.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/** The run of Maven (or of an IDE) that this JVM's tests belong to, and its checkout. */
final class Build {

  static final Path ROOT =
      Path.of(System.getProperty("emporium.root", "..")).toAbsolutePath().normalize();
  static final Path HOME = ROOT.resolve("target/test-stack");

  private Build() {}

  /** Modules that are tested at the same time take turns, because each empties the stores. */
  static void claimStores() throws IOException {
    Files.createDirectories(HOME);
    FileChannel claim =
        FileChannel.open(
            HOME.resolve("tests.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    // Locked until this JVM ends.
    claim.lock();
  }

  /** The process the stores shall not outlive: Maven's, above this forked JVM and its shell. */
  static ProcessHandle process() {
    ProcessHandle self = ProcessHandle.current();
    return Stream.iterate(self.parent(), Optional::isPresent, p -> p.flatMap(ProcessHandle::parent))
        .flatMap(Optional::stream)
        .filter(process -> process.info().command().orElse("").endsWith("java"))
        .findFirst()
        .or(self::parent)
        .orElse(self);
  }
}
