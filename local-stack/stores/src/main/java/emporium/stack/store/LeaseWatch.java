package emporium.stack.store;

import emporium.stack.home.Home;
import emporium.stack.home.HomeLock;
import emporium.stack.home.PidFile;
import emporium.stack.home.Ports;
import emporium.stack.part.Leftovers;
import emporium.stack.part.PartRunner;
import emporium.stack.part.Progress;
import emporium.stack.process.Daemon;
import emporium.stack.process.Jvm;
import emporium.stack.process.OsProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A small process that ends the stores of a home once nobody holds a lease any more, however its
 * holders ended. Started with the first lease, gone with the stores.
 */
public final class LeaseWatch {

  private static final String NAME = "lease-watch";

  private LeaseWatch() {}

  /** Starts the watch unless one runs. Under the home's lock. */
  static void ensureRunning(Home home) throws IOException {
    PidFile file = home.pidFile(NAME);
    if (file.running().isPresent()) {
      return;
    }
    List<String> flags =
        List.of(
            "-Xms4m",
            "-Xmx16m",
            "-Xss256k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            Leftovers.marker(home, NAME));
    List<String> command =
        Jvm.command(
            flags,
            StackLibraries.installedIn(home).classPath(),
            LeaseWatch.class.getName(),
            List.of(home.directory().toString()));
    Process process = Daemon.start(command, Map.of(), home.directory(), home.log(NAME));
    file.write(OsProcess.of(process.toHandle()));
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var home = new Home(Path.of(arguments[0]));
    var leases = new Leases(home);
    while (true) {
      TimeUnit.SECONDS.sleep(1);
      if (!leases.isHeld()) {
        try (var lock = HomeLock.acquire(home, () -> {})) {
          if (!leases.isHeld()) { // nobody came in while we waited for the lock
            home.pidFile(NAME).delete();
            var runner = new PartRunner(home, Progress.SILENT);
            new Stores(home, Ports.offset(0), runner).stop();
            return;
          }
        }
      }
    }
  }
}
