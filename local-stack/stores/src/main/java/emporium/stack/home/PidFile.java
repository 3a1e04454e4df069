package emporium.stack.home;

import emporium.stack.process.OsProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process across launcher runs: its pid on the first line, its start time on the
 * second, so that a pid the system has given to somebody else is never taken for ours.
 */
public record PidFile(Path path) {

  public void write(OsProcess process) throws IOException {
    Path draft = path.resolveSibling(path.getFileName() + ".new");
    Files.write(
        draft,
        List.of(Long.toString(process.pid()), Long.toString(process.startedAt().toEpochMilli())));
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The process that was written, if it still lives. */
  public Optional<OsProcess> running() {
    return recorded().filter(OsProcess::isAlive);
  }

  /** The process that was written, dead or alive. */
  public Optional<OsProcess> recorded() {
    try {
      List<String> lines = Files.readAllLines(path);
      return Optional.of(
          new OsProcess(
              Long.parseLong(lines.get(0)), Instant.ofEpochMilli(Long.parseLong(lines.get(1)))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      return Optional.empty(); // torn by a crash: as good as absent
    }
  }

  public void delete() throws IOException {
    Files.deleteIfExists(path);
  }
}
