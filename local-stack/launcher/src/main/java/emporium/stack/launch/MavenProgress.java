package emporium.stack.launch;

import emporium.stack.part.LogTail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads along in Maven's log and says which module it has come to. */
final class MavenProgress implements AutoCloseable {

  private static final Pattern MODULE =
      Pattern.compile("\\[INFO\\] Building (\\S+) \\S+\\s+\\[(\\d+)/(\\d+)\\]");
  private static final String ERROR = "[ERROR]";
  private static final int LINES_BEFORE = 8;
  private static final int MOST_LINES = 15;

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
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the build is done
    }
  }

  private static List<String> modules(Path log) {
    return LogTail.of(log, Integer.MAX_VALUE).stream()
        .map(MODULE::matcher)
        .filter(Matcher::find)
        .map(found -> "%s (%s of %s)".formatted(found.group(1), found.group(2), found.group(3)))
        .toList();
  }

  /** The lines that say what went wrong, in a file of their own beside the log. */
  static Path errorsOf(Path log) throws IOException {
    Path errors = log.resolveSibling("build-errors.log");
    Files.write(errors, errors(LogTail.of(log, Integer.MAX_VALUE)));
    return errors;
  }

  /** Maven's own, and what a program it ran has printed just before. */
  static List<String> errors(List<String> log) {
    int first = 0;
    while (first < log.size() && !log.get(first).startsWith(ERROR)) {
      first++;
    }
    return log.subList(Math.max(0, first - LINES_BEFORE), log.size()).stream()
        .takeWhile(line -> !line.contains("To see the full stack trace"))
        .filter(
            line -> !line.isBlank() && !line.startsWith("[INFO]") && !line.strip().equals(ERROR))
        .limit(MOST_LINES)
        .toList();
  }

  @Override
  public void close() {
    reader.interrupt();
  }
}
