package emporium.stack.launch;

import emporium.stack.part.Leftovers;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import emporium.stack.process.Daemon;
import emporium.stack.process.Jvm;
import emporium.stack.service.Service;
import emporium.stack.service.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Prepares the services for quick starts while they run, in a process of its own that yields to all
 * others. It holds no lock: the next command that changes something ends it, and the next {@code
 * up} begins where it stopped.
 */
final class QuickStarts {

  /** For the launcher's own use, and not among what {@code ./shop help} lists. */
  static final String COMMAND = "prepare-quick-starts";

  private static final Path NICE = Path.of("/usr/bin/nice");

  private final Installation installation;
  private final Console console;

  QuickStarts(Installation installation, Console console) {
    this.installation = installation;
    this.console = console;
  }

  /** Returns at once. */
  void prepareInBackground() throws IOException {
    if (unprepared(runner()).isEmpty()) {
      return;
    }
    var command = new ArrayList<String>();
    if (Files.isExecutable(NICE)) {
      command.addAll(List.of(NICE.toString(), "-n", "19"));
    }
    command.addAll(
        Jvm.command(
            List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-Demporium.root=" + installation.root(),
                Leftovers.marker(installation.home(), COMMAND)),
            System.getProperty("java.class.path"),
            Shop.class.getName(),
            List.of(COMMAND)));
    Daemon.start(command, Map.of(), installation.root(), installation.home().log(COMMAND));
  }

  int prepare() throws IOException, InterruptedException, PartFailure {
    PartRunner runner = runner();
    for (ServiceProcess service : unprepared(runner)) {
      service.prepareQuickStart(runner);
      console.step(service.name(), "will start quickly from now on");
    }
    return 0;
  }

  private PartRunner runner() {
    return new PartRunner(installation.home(), console);
  }

  private List<ServiceProcess> unprepared(PartRunner runner) throws IOException {
    var platform = new Platform(installation, runner);
    var unprepared = new ArrayList<ServiceProcess>();
    for (Service service : Service.values()) {
      ServiceProcess part = platform.part(service);
      if (!part.startsQuickly()) {
        unprepared.add(part);
      }
    }
    return unprepared;
  }
}
