package emporium.stack.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The last lines of a log. */
public final class LogTail {

  private static final Pattern STACK_FRAME =
      Pattern.compile("^\\s+(at \\S+\\(|\\.\\.\\. \\d+ (more|common frames))");

  private LogTail() {}

  /** What a person reads first: without the frames of stack traces. */
  public static List<String> of(PartFailure failure, int lines) {
    return failure.log().map(log -> last(lines, messages(log))).orElse(List.of());
  }

  private static List<String> messages(Path log) {
    return read(log).stream()
        .filter(line -> !line.isBlank() && !STACK_FRAME.matcher(line).find())
        .toList();
  }

  public static List<String> of(Path log, int lines) {
    return last(lines, read(log));
  }

  private static List<String> last(int count, List<String> lines) {
    return lines.subList(Math.max(0, lines.size() - count), lines.size());
  }

  private static List<String> read(Path log) {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
