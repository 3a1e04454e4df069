package emporium.stack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory of this machine. */
public final class Memory {

  private Memory() {}

  /** What the kernel could give without swapping, and what a container around us allows. */
  public static long availableBytes() throws IOException {
    Path meminfo = Path.of("/proc/meminfo");
    if (!Files.exists(meminfo)) {
      return Long.MAX_VALUE;
    }
    long machine =
        Files.readAllLines(meminfo).stream()
            .filter(line -> line.startsWith("MemAvailable:"))
            .map(line -> line.replaceAll("\\D", ""))
            .mapToLong(kibibytes -> Long.parseLong(kibibytes) * 1024)
            .findFirst()
            .orElse(Long.MAX_VALUE);
    return Math.min(machine, availableInContainer());
  }

  private static long availableInContainer() {
    try {
      Path group = Path.of("/sys/fs/cgroup");
      String limit = Files.readString(group.resolve("memory.max")).strip();
      if (limit.equals("max")) {
        return Long.MAX_VALUE;
      }
      long used = Long.parseLong(Files.readString(group.resolve("memory.current")).strip());
      // What the page cache holds is given back when needed.
      long cached =
          Files.readAllLines(group.resolve("memory.stat")).stream()
              .filter(line -> line.startsWith("inactive_file "))
              .mapToLong(line -> Long.parseLong(line.substring("inactive_file ".length())))
              .sum();
      return Long.parseLong(limit) - used + cached;
    } catch (IOException | NumberFormatException e) {
      return Long.MAX_VALUE; // no such limit here
    }
  }
}
