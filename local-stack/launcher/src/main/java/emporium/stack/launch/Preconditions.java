package emporium.stack.launch;

import emporium.stack.home.Edition;
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
  private final long availableBytes;

  /**
   * @param availableBytes the memory that could be had
   */
  Preconditions(Platform platform, long availableBytes) {
    this.platform = platform;
    this.availableBytes = availableBytes;
  }

  void check() throws PartFailure, IOException, InterruptedException {
    checkEdition();
    checkPorts();
    checkMemory();
    checkDisk();
  }

  private void checkEdition() throws PartFailure, IOException {
    if (!new Edition(platform.home()).fits()) {
      throw new PartFailure(
          "data",
          "what is in %s is of another edition, which this one cannot read, so ./shop reset is needed first"
              .formatted(platform.home().directory()),
          "It deletes all accounts, orders, products and mails in there.",
          null);
    }
  }

  private void checkPorts() throws PartFailure, InterruptedException {
    for (Store store : Store.values()) {
      for (Port port : store.ports()) {
        checkPort(store.id(), port, platform.ports().get(port));
      }
    }
    for (Service service : Service.values()) {
      checkPort(service.id(), service.port(), platform.ports().get(service.port()));
      checkPort(service.id(), service.port(), service.managementPort(platform.ports()));
    }
  }

  /**
   * @param setting the port by which the number is chosen
   */
  private void checkPort(String part, Port setting, int number)
      throws PartFailure, InterruptedException {
    if (!platform.isRunning(part) && !LocalPort.becomesFree(number)) {
      throw new PartFailure(
          part,
          "its port %d is taken by another program".formatted(number),
          "End that program (ss -ltnp names it), or set %s=<another port>, or move all ports with EMPORIUM_PORT_OFFSET=1000."
              .formatted(setting.variable()),
          null);
    }
  }

  private void checkMemory() throws PartFailure {
    long missing = Stream.of(Service.values()).filter(s -> !platform.isRunning(s.id())).count();
    long needed = missing * SERVICE_BYTES;
    if (!platform.isRunning(Store.KAFKA.id())) {
      needed += STORES_BYTES;
    }
    if (availableBytes < needed) {
      throw new PartFailure(
          "memory",
          String.format(
              Locale.ROOT,
              "%d MB are available and the platform needs about %d MB",
              availableBytes / MEBIBYTE,
              needed / MEBIBYTE),
          "Close some programs and try again.",
          null);
    }
  }

  private void checkDisk() throws PartFailure, IOException {
    Path home = Files.createDirectories(platform.home().directory());
    boolean first = !new Edition(platform.home()).hasData();
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
