package emporium.stack.launch;

import emporium.stack.part.LogTail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads along in Maven's log and says which module it has come to. */
final class MavenProgress implements AutoCloseable {

  private static final Pattern MODULE =
      Pattern.compile("\\[INFO\\] Building (\\S+) \\S+\\s+\\[(\\d+)/(\\d+)\\]");
  private static final int ERROR_LINES = 30;

  private final Thread reader;

  private MavenProgress(Thread reader) {
    this.reader = reader;
  }

  static MavenProgress of(Path log, Console console) {
    return new MavenProgress(Thread.ofVirtual().start(() -> follow(log, console)));
  }

  private static void follow(Path log, Console console) {
    long said = 0;
    try {
      while (true) {
        TimeUnit.MILLISECONDS.sleep(300);
        List<String> modules = modules(log);
        for (String module :
            modules.subList((int) Math.min(said, modules.size()), modules.size())) {
          console.step("build", module);
        }
        said = modules.size();
      }
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt(); // done, or nothing to read: the build goes on without
    }
  }

  private static List<String> modules(Path log) throws IOException {
    if (!Files.exists(log)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      return lines
          .map(MODULE::matcher)
          .filter(Matcher::find)
          .map(found -> "%s (%s of %s)".formatted(found.group(1), found.group(2), found.group(3)))
          .toList();
    }
  }

  /** The lines that say what went wrong, in a file of their own beside the log. */
  static Path errorsOf(Path log) throws IOException {
    Path errors = log.resolveSibling("build-errors.log");
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      List<String> found = lines.filter(line -> line.contains("ERROR")).toList();
      Files.write(
          errors,
          found.isEmpty()
              ? LogTail.of(log, ERROR_LINES)
              : found.subList(0, Math.min(ERROR_LINES, found.size())));
    }
    return errors;
  }

  @Override
  public void close() {
    reader.interrupt();
  }
}
