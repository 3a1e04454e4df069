package emporium.stack.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that holds everything one local stack writes: data, logs, pid files, secrets. Two
 * stacks with different homes and ports know nothing of each other.
 */
public record Home(Path directory) {

  public Home {
    directory = directory.toAbsolutePath().normalize();
  }

  /** Data of one store; created on demand. */
  public Path data(String part) {
    return create(directory.resolve("data").resolve(part));
  }

  public Path log(String part) {
    return create(directory.resolve("logs")).resolve(part + ".log");
  }

  /** Pid files and what else is only true while something runs. */
  public Path run() {
    return create(directory.resolve("run"));
  }

  public PidFile pidFile(String part) {
    return new PidFile(run().resolve(part + ".pid"));
  }

  /** Where the ports and addresses of the running stores are written for others to read. */
  public Path addresses() {
    return directory.resolve("stores.properties");
  }

  /** Things derived from the build that may be thrown away at any time. */
  public Path cache(String name) {
    return create(directory.resolve("cache").resolve(name));
  }

  private static Path create(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
