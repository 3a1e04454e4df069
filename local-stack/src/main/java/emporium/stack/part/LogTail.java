package emporium.stack.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log. */
public final class LogTail {

  private LogTail() {}

  public static List<String> of(PartFailure failure, int lines) {
    return failure.log().map(log -> of(log, lines)).orElse(List.of());
  }

  public static List<String> of(Path log, int lines) {
    try (var all = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      List<String> everything = all.toList();
      return everything.subList(Math.max(0, everything.size() - lines), everything.size());
    } catch (IOException e) {
      return List.of();
    }
  }
}
