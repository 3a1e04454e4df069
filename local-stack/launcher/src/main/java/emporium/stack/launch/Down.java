package emporium.stack.launch;

import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import emporium.stack.part.Together;
import emporium.stack.service.Service;
import emporium.stack.service.ServiceProcess;
import java.io.IOException;
import java.util.List;

/** {@code ./shop down}: the gateway first, so that nobody is let in any more, the stores last. */
final class Down {

  private final Installation installation;
  private final Console console;

  Down(Installation installation, Console console) {
    this.installation = installation;
    this.console = console;
  }

  int run() throws IOException, InterruptedException, PartFailure {
    try (var lock = installation.lock(console)) {
      end();
    }
    return 0;
  }

  /** Under the home's lock. */
  void end() throws IOException, InterruptedException, PartFailure {
    var runner = new PartRunner(installation.home(), console);
    var platform = new Platform(installation, runner);
    if (Platform.partNames().stream().noneMatch(platform::isRunning)) {
      platform.stores().stop(); // ends what no pid file knows
      console.say("Nothing is running.");
      return;
    }
    runner.stop(platform.part(Service.GATEWAY));
    console.step(Service.GATEWAY.id(), "ended");
    List<ServiceProcess> services = Service.behindGateway().stream().map(platform::part).toList();
    Together.run(
        services,
        part -> {
          boolean ran = platform.isRunning(part.name());
          runner.stop(part);
          if (ran) {
            console.step(part.name(), "ended");
          }
        });
    platform.stores().stop();
    console.step("stores", "ended");
  }
}
