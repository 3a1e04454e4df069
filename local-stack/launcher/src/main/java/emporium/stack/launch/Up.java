package emporium.stack.launch;

import emporium.stack.home.Edition;
import emporium.stack.home.Port;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import emporium.stack.part.Together;
import emporium.stack.process.Memory;
import emporium.stack.service.Service;
import emporium.stack.service.ServiceProcess;
import emporium.stack.store.Store;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

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

  /** Something that has to be done. */
  private interface Task {
    void run() throws IOException, InterruptedException, PartFailure;
  }

  int run() throws IOException, InterruptedException, PartFailure {
    var runner = new PartRunner(installation.home(), console);
    try (var lock = installation.lock(console);
        var interrupted = TakeBackOnInterrupt.of(runner, console)) {
      var platform = new Platform(installation, runner);
      try {
        new Preconditions(platform, Memory.availableBytes()).check();
        new Edition(platform.home()).mark();
        platform.stores().install();
        together(
            () -> new Build(installation, console).bringUpToDate(runner),
            // What comes with the build waits for it.
            () -> start(platform, EnumSet.complementOf(EnumSet.of(Store.MAIL))));
        var catalogue = new CountDownLatch(2);
        together(
            () -> start(platform, EnumSet.of(Store.MAIL)),
            () -> startServices(platform, runner, catalogue),
            () -> seedOnce(platform, runner, catalogue));
      } catch (IOException | InterruptedException | PartFailure | RuntimeException e) {
        runner.takeBack();
        throw e;
      }
      sayAddresses(platform);
      new QuickStarts(installation, console).prepareInBackground();
      return 0;
    }
  }

  private static void together(Task... tasks)
      throws IOException, InterruptedException, PartFailure {
    Together.run(List.of(tasks), Task::run);
  }

  private static void start(Platform platform, EnumSet<Store> stores)
      throws IOException, InterruptedException, PartFailure {
    platform.stores().keep();
    platform.stores().start(stores);
  }

  /**
   * @param catalogue counted down by the two services that the demo catalogue needs
   */
  private void startServices(Platform platform, PartRunner runner, CountDownLatch catalogue)
      throws IOException, InterruptedException, PartFailure {
    List<ServiceProcess> all = Arrays.stream(Service.values()).map(platform::part).toList();
    Together.run(
        all,
        STARTED_AT_ONCE,
        part -> {
          runner.start(part);
          if (EnumSet.of(Service.USER_SERVICE, Service.CATALOG_SERVICE).contains(part.service())) {
            catalogue.countDown();
          }
        });
  }

  private void seedOnce(Platform platform, PartRunner runner, CountDownLatch catalogue)
      throws IOException, InterruptedException, PartFailure {
    var seeding = new Seeding(installation.root(), platform.settings(), console);
    if (!seeding.isDone(platform.home())) {
      catalogue.await();
      seeding.run(runner);
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
        back office    %1$s/backoffice
        API documents  %1$s/docs
        mail catcher   http://localhost:%2$d

        demo customer  demo@emporium.example / demo-password-1
        demo staff     staff@emporium.example / staff-password-1

        ./shop status shows the parts, ./shop down ends them.\
        """
            .formatted(shop, platform.ports().get(Port.MAIL_WEB)));
  }
}
