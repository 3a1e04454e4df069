package emporium.stack.launch;

import emporium.stack.home.Port;
import emporium.stack.part.PartRunner;
import emporium.stack.part.Progress;
import emporium.stack.process.OsProcess;
import emporium.stack.service.Service;
import emporium.stack.store.Store;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code ./shop status}. Only looks: needs no lock and changes nothing. */
final class Status {

  /** As the Linux Standard Base has it for "not running". */
  private static final int NOT_ALL_UP = 3;

  private static final String LINE = "%-22s %8s  %-12s %-14s %9s";

  private final Installation installation;
  private final Console console;

  Status(Installation installation, Console console) {
    this.installation = installation;
    this.console = console;
  }

  /** What is known of a part; {@code process} is empty when none is running. */
  private record Line(String name, Optional<OsProcess> process, String ports, Health health) {

    long bytes() {
      return process.map(OsProcess::residentBytes).orElse(0L);
    }
  }

  private enum Health {
    UP("up"),
    NOT_ANSWERING("not answering"),
    DIED("died"),
    DOWN("down");

    private final String text;

    Health(String text) {
      this.text = text;
    }
  }

  int run() throws IOException {
    var platform = new Platform(installation, new PartRunner(installation.home(), Progress.SILENT));
    List<Line> stores = new ArrayList<>();
    for (Store store : Store.values()) {
      String ports =
          store.ports().stream()
              .filter(port -> port != Port.KAFKA_CONTROLLER)
              .map(port -> Integer.toString(platform.ports().get(port)))
              .collect(Collectors.joining(","));
      stores.add(line(platform, store.id(), ports, store.isReady(platform.ports())));
    }
    List<Line> services = new ArrayList<>();
    for (Service service : Service.values()) {
      String port = Integer.toString(platform.ports().get(service.port()));
      services.add(line(platform, service.id(), port, service.isReady(platform.ports())));
    }
    console.say(console.bold(String.format(LINE, "PART", "PID", "PORT", "HEALTH", "MEMORY")));
    print(stores, "stores together");
    print(services, "services together");
    boolean allUp =
        Stream.concat(stores.stream(), services.stream())
            .allMatch(line -> line.health() == Health.UP);
    return allUp ? 0 : NOT_ALL_UP;
  }

  private static Line line(Platform platform, String name, String ports, boolean answers) {
    var file = platform.home().pidFile(name);
    Optional<OsProcess> process = file.running();
    Health health;
    if (process.isPresent()) {
      health = answers ? Health.UP : Health.NOT_ANSWERING;
    } else {
      health = file.recorded().isPresent() ? Health.DIED : Health.DOWN;
    }
    return new Line(name, process, ports, health);
  }

  private void print(List<Line> lines, String together) {
    for (Line line : lines) {
      String memory = line.process().isEmpty() ? "" : mebibytes(line.bytes());
      console.say(
          String.format(
              LINE,
              line.name(),
              line.process().map(process -> Long.toString(process.pid())).orElse(""),
              line.ports(),
              line.health().text,
              memory));
    }
    long total = lines.stream().mapToLong(Line::bytes).sum();
    console.say(String.format(LINE, together, "", "", "", mebibytes(total)));
    console.say("");
  }

  private static String mebibytes(long bytes) {
    return String.format(Locale.ROOT, "%d MB", bytes >> 20);
  }
}
