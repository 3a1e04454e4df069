package emporium.stack.launch;

import emporium.stack.part.Part;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import emporium.stack.service.Service;
import emporium.stack.store.Store;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** {@code ./shop restart <part>}: also the way back for a part that died. */
final class Restart {

  private final Installation installation;
  private final Console console;

  Restart(Installation installation, Console console) {
    this.installation = installation;
    this.console = console;
  }

  int run(List<String> arguments)
      throws IOException, InterruptedException, PartFailure, UsageException {
    if (arguments.size() != 1 || !Platform.partNames().contains(arguments.getFirst())) {
      throw new UsageException(
          "restart needs one of: %s.".formatted(String.join(", ", Platform.partNames())));
    }
    String name = arguments.getFirst();
    var runner = new PartRunner(installation.home(), console);
    try (var lock = installation.lock(console);
        var interrupted = TakeBackOnInterrupt.of(runner, console)) {
      var platform = new Platform(installation, runner);
      Optional<Service> service = Service.named(name);
      if (service.isPresent()) {
        restart(platform.part(service.get()), service.get(), runner);
      } else {
        restart(store(name), platform);
      }
    }
    return 0;
  }

  private void restart(Part part, Service service, PartRunner runner)
      throws IOException, InterruptedException, PartFailure {
    new Build(installation, console).bringUpToDate(runner, List.of(service.id()));
    runner.stop(part);
    console.step(part.name(), "ended");
    runner.start(part);
  }

  private static Store store(String name) {
    return Arrays.stream(Store.values())
        .filter(candidate -> candidate.id().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void restart(Store store, Platform platform)
      throws IOException, InterruptedException, PartFailure {
    platform.stores().stop(store);
    console.step(store.id(), "ended");
    platform.stores().keep();
    platform.stores().start(EnumSet.of(store));
  }
}
