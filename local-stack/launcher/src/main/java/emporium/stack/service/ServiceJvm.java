package emporium.stack.service;

import emporium.stack.home.Home;
import emporium.stack.part.Leftovers;
import emporium.stack.process.Jvm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the services' virtual machines are set up on one small machine. A start-up cache is only
 * taken by a machine with the same collector and object layout as the one that made it, so training
 * and running share these flags.
 */
final class ServiceJvm {

  private ServiceJvm() {}

  /** What the start-up cache depends on. */
  static List<String> flags() {
    return List.of(
        "-Xms48m",
        "-Xmx192m",
        "-Xss512k",
        "-XX:+UseSerialGC",
        "-XX:+UseCompactObjectHeaders",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-XX:+ExitOnOutOfMemoryError",
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        "-Xlog:cds=off:stderr",
        "-Xlog:aot=off:stderr",
        "-Djava.awt.headless=true",
        "-Dspring.output.ansi.enabled=never",
        "-Dspring.main.banner-mode=off",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow");
  }

  /**
   * What the cache does not depend on. Mapped where it was made for, the cache's pages stay shared
   * with the file; moved elsewhere, as is the default, most of it is copied into the process.
   */
  static List<String> cacheFlags(Path cache) {
    return List.of(
        "-XX:AOTCache=" + cache, "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");
  }

  /** Gives memory back that a burst of requests has left behind. */
  static List<String> heapFlags() {
    return List.of("-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=30");
  }

  /**
   * A command line for what prepares a service: short-lived, and found by its marker if this
   * launcher is killed meanwhile.
   *
   * @param program class path or module, main class and arguments
   */
  static List<String> errand(Home home, Service service, List<String> program) {
    var command = new ArrayList<String>();
    command.add(Jvm.java().toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", marker(home, service)));
    command.addAll(program);
    return command;
  }

  static String marker(Home home, Service service) {
    return Leftovers.marker(home, service.id());
  }
}
