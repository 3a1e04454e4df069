package emporium.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts processes that outlive the launcher: in a session of their own, so that neither Ctrl-C nor
 * a closed terminal reaches them, with everything they print in a log file.
 */
public final class Daemon {

  private static final long LOG_LIMIT_BYTES = 8L << 20;

  /** Set for other tools on many machines; Spring Boot would turn on its debug log. */
  private static final List<String> NOT_MEANT_FOR_US = List.of("DEBUG", "TRACE");

  private Daemon() {}

  /**
   * Starts {@code command}.
   *
   * @param environment added to the launcher's own
   * @param log appended to; set aside as {@code <log>.1} first when it has grown large
   */
  public static Process start(
      List<String> command, Map<String, String> environment, Path directory, Path log)
      throws IOException {
    rotate(log);
    var line = new ArrayList<String>();
    if (hasSetsid()) {
      line.add("setsid"); // replaces itself by the command, so the pid stays the one we see
    }
    line.addAll(command);
    var builder =
        new ProcessBuilder(line)
            .directory(directory.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    NOT_MEANT_FOR_US.forEach(builder.environment()::remove);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static void rotate(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean hasSetsid() {
    return Files.isExecutable(Path.of("/usr/bin/setsid"))
        || Files.isExecutable(Path.of("/bin/setsid"));
  }
}
