package emporium.stack.launch;

import emporium.stack.home.Edition;
import emporium.stack.home.Port;
import emporium.stack.part.Part;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import emporium.stack.part.Together;
import emporium.stack.process.Memory;
import emporium.stack.service.Service;
import emporium.stack.service.ServiceProcess;
import emporium.stack.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./shop up}: from a fresh clone to a running shop. Everything or nothing: if a part does
 * not come up, or the user interrupts, what this run has started is ended again. What ran before it
 * is left alone, unless it was built anew since.
 */
final class Up {

  /** More at once only take the processor from each other. */
  private static final int STARTED_AT_ONCE = 3;

  private final Installation installation;
  private final Console console;

  Up(Installation installation, Console console) {
    this.installation = installation;
    this.console = console;
  }

  int run() throws IOException, InterruptedException, PartFailure {
    var runner = new PartRunner(installation.home(), console);
    try (var lock = installation.lock(console);
        var interrupted = TakeBackOnInterrupt.of(runner, console)) {
      var platform = new Platform(installation, runner);
      try {
        new Preconditions(platform, Memory.availableBytes()).check();
        new Build(installation, console).bringUpToDate(runner);
        startStores(platform);
        startServices(platform, runner);
        seedOnce(platform);
      } catch (IOException | InterruptedException | PartFailure | RuntimeException e) {
        runner.takeBack();
        throw e;
      }
      sayAddresses(platform);
      new QuickStarts(installation, console).prepareInBackground();
      return 0;
    }
  }

  private static void startStores(Platform platform)
      throws IOException, InterruptedException, PartFailure {
    new Edition(platform.home()).mark();
    platform.stores().keep();
    platform.stores().start(EnumSet.allOf(Store.class));
  }

  private void startServices(Platform platform, PartRunner runner)
      throws IOException, InterruptedException, PartFailure {
    List<ServiceProcess> all = Arrays.stream(Service.values()).map(platform::part).toList();
    var outdated = new ArrayList<Part>();
    for (ServiceProcess part : all) {
      if (platform.isRunning(part.name()) && !part.isCurrent()) {
        outdated.add(part);
      }
    }
    Together.run(
        outdated,
        part -> {
          console.step(part.name(), "was built anew since its start: starting it again");
          runner.stop(part);
        });
    Together.run(all, STARTED_AT_ONCE, runner::start);
  }

  private void seedOnce(Platform platform) throws IOException, InterruptedException, PartFailure {
    var seeding = new Seeding(installation.root(), platform.settings(), console);
    if (!Files.exists(seeding.marker(platform.home()))) {
      seeding.run();
      Files.writeString(seeding.marker(platform.home()), "");
    }
  }

  private void sayAddresses(Platform platform) {
    String shop = platform.settings().publicUrl();
    console.say("");
    console.say(
        console.bold(
            String.format(
                Locale.ROOT,
                "Emporium is up after %.0f s.",
                console.elapsed().toMillis() / 1000.0)));
    console.say(
        """

        storefront     %1$s
        API documents  %1$s/docs
        mail catcher   http://localhost:%2$d

        demo customer  demo@emporium.example / demo-password-1
        demo staff     staff@emporium.example / staff-password-1

        ./shop status shows the parts, ./shop down ends them.\
        """
            .formatted(shop, platform.ports().get(Port.MAIL_WEB)));
  }
}
