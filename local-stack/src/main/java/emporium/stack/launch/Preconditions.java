package emporium.stack.launch;

import emporium.stack.home.Port;
import emporium.stack.part.LocalPort;
import emporium.stack.part.PartFailure;
import emporium.stack.service.Service;
import emporium.stack.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds out before anything is built or started whether it can work. */
final class Preconditions {

  private static final long MEBIBYTE = 1L << 20;
  private static final long STORES_BYTES = 1_000 * MEBIBYTE;
  private static final long SERVICE_BYTES = 300 * MEBIBYTE;
  private static final long DISK_BYTES = 2_000 * MEBIBYTE;

  private final Platform platform;

  Preconditions(Platform platform) {
    this.platform = platform;
  }

  void check() throws PartFailure, IOException, InterruptedException {
    checkPorts();
    checkMemory();
    checkDisk();
  }

  private void checkPorts() throws PartFailure, InterruptedException {
    for (Store store : Store.values()) {
      for (Port port : store.ports()) {
        checkPort(store.id(), port);
      }
    }
    for (Service service : Service.values()) {
      checkPort(service.id(), service.port());
    }
  }

  private void checkPort(String part, Port port) throws PartFailure, InterruptedException {
    int number = platform.ports().get(port);
    if (!platform.isRunning(part) && !LocalPort.becomesFree(number)) {
      throw new PartFailure(
          part,
          "its port %d is taken by %s".formatted(number, LocalPort.owner(number)),
          "End that program, or set %s=<another port>, or move all ports with EMPORIUM_PORT_OFFSET=1000."
              .formatted(port.variable()),
          null);
    }
  }

  private void checkMemory() throws PartFailure, IOException {
    long missing = Stream.of(Service.values()).filter(s -> !platform.isRunning(s.id())).count();
    long needed = missing * SERVICE_BYTES;
    if (!platform.isRunning(Store.KAFKA.id())) {
      needed += STORES_BYTES;
    }
    long available = availableMemory();
    if (available < needed) {
      throw new PartFailure(
          "memory",
          String.format(
              Locale.ROOT,
              "%d MB are available and the platform needs about %d MB",
              available / MEBIBYTE,
              needed / MEBIBYTE),
          "Close some programs and try again.",
          null);
    }
  }

  /** What the kernel could give without swapping, and what a container around us allows. */
  private static long availableMemory() throws IOException {
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

  private void checkDisk() throws PartFailure, IOException {
    Path home = Files.createDirectories(platform.home().directory());
    boolean first = !Files.isDirectory(home.resolve("data").resolve("mysql").resolve("data"));
    long free = Files.getFileStore(home).getUsableSpace();
    if (first && free < DISK_BYTES) {
      throw new PartFailure(
          "disk",
          "%d MB are free at %s and a new installation needs %d MB"
              .formatted(free / MEBIBYTE, home, DISK_BYTES / MEBIBYTE),
          "Make room, or choose another folder with EMPORIUM_HOME.",
          null);
    }
  }
}
