package emporium.stack.launch;

import emporium.stack.part.LogTail;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./shop logs [part] [-f] [-n lines]}. */
final class Logs {

  private static final int LINES_OF_ONE = 200;
  private static final int LINES_OF_MANY = 10;
  private static final long LOOK_AGAIN_MILLIS = 250;

  private final Installation installation;
  private final Console console;

  Logs(Installation installation, Console console) {
    this.installation = installation;
    this.console = console;
  }

  record Wanted(List<String> parts, boolean follow, int lines) {

    static Wanted parse(List<String> arguments) throws UsageException {
      var parts = new ArrayList<String>();
      boolean follow = false;
      int lines = -1;
      for (int i = 0; i < arguments.size(); i++) {
        String argument = arguments.get(i);
        switch (argument) {
          case "-f", "--follow" -> follow = true;
          case "-n", "--lines" -> lines = number(++i < arguments.size() ? arguments.get(i) : "");
          default -> parts.add(known(argument));
        }
      }
      if (lines < 0) {
        lines = parts.size() == 1 ? LINES_OF_ONE : LINES_OF_MANY;
      }
      return new Wanted(parts.isEmpty() ? Platform.partNames() : parts, follow, lines);
    }

    private static int number(String text) throws UsageException {
      if (!text.matches("\\d{1,7}")) {
        throw new UsageException("-n needs a number of lines.");
      }
      return Integer.parseInt(text);
    }

    private static String known(String part) throws UsageException {
      if (!Platform.partNames().contains(part)) {
        throw new UsageException(
            "There is no part \"%s\", only %s."
                .formatted(part, String.join(", ", Platform.partNames())));
      }
      return part;
    }
  }

  int run(List<String> arguments) throws IOException, InterruptedException, UsageException {
    Wanted wanted = Wanted.parse(arguments);
    var read = new HashMap<Path, Long>();
    for (String part : wanted.parts()) {
      Path log = installation.home().log(part);
      read.put(log, Files.exists(log) ? Files.size(log) : 0);
      LogTail.of(log, wanted.lines()).forEach(line -> print(wanted, part, line));
    }
    while (wanted.follow()) {
      TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
      for (String part : wanted.parts()) {
        printNew(wanted, part, read);
      }
    }
    return 0;
  }

  private void print(Wanted wanted, String part, String line) {
    console.say(wanted.parts().size() == 1 ? line : "%-20s | %s".formatted(part, line));
  }

  private void printNew(Wanted wanted, String part, Map<Path, Long> read) throws IOException {
    Path log = installation.home().log(part);
    long from = read.getOrDefault(log, 0L);
    long size = Files.exists(log) ? Files.size(log) : 0;
    if (size < from) {
      from = 0; // set aside and begun anew
    }
    if (size == from) {
      return;
    }
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(from);
      byte[] added = new byte[(int) Math.min(size - from, 1 << 20)];
      file.readFully(added);
      int end = lastLineEnd(added);
      new String(added, 0, end, StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> print(wanted, part, line));
      read.put(log, from + end);
    }
  }

  /** The rest of a line that is still being written waits for the next look. */
  private static int lastLineEnd(byte[] bytes) {
    for (int i = bytes.length; i > 0; i--) {
      if (bytes[i - 1] == '\n') {
        return i;
      }
    }
    return bytes.length == 1 << 20 ? bytes.length : 0;
  }
}
