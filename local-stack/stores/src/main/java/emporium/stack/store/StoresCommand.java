package emporium.stack.store;

import emporium.stack.home.Home;
import emporium.stack.home.HomeLock;
import emporium.stack.home.Ports;
import emporium.stack.part.Leftovers;
import emporium.stack.part.LogTail;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import emporium.stack.part.Progress;
import emporium.stack.process.OsProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The stores alone, for builds and tests: {@code start} and {@code stop}.
 *
 * <p>{@code start} returns when everything asked for answers and prints the addresses; asking again
 * for what runs is cheap. With {@code --until-exit-of <pid>} all stores of the home end by
 * themselves after that process has died.
 */
public final class StoresCommand {

  private StoresCommand() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.exit(run(arguments, System.out, System.err));
  }

  record Options(
      String action, Home home, Ports ports, Set<Store> stores, Optional<OsProcess> holder) {

    static Options parse(String[] arguments) {
      if (arguments.length == 0 || !Set.of("start", "stop").contains(arguments[0])) {
        throw new IllegalArgumentException("start or stop?");
      }
      Optional<Home> home = Optional.empty();
      Ports ports = Ports.offset(0);
      Set<Store> stores = EnumSet.allOf(Store.class);
      Optional<OsProcess> holder = Optional.empty();
      for (int i = 1; i < arguments.length; i += 2) {
        String option = arguments[i];
        if (i + 1 == arguments.length) {
          throw new IllegalArgumentException(option + " needs a value");
        }
        String value = arguments[i + 1];
        switch (option) {
          case "--home" -> home = Optional.of(new Home(Path.of(value)));
          case "--port-offset" -> ports = Ports.offset(Integer.parseInt(value));
          case "--only" -> stores = Store.parse(value);
          case "--until-exit-of" -> holder = Optional.of(process(Long.parseLong(value)));
          default -> throw new IllegalArgumentException("Unknown option " + option);
        }
      }
      return new Options(
          arguments[0],
          home.orElseThrow(() -> new IllegalArgumentException("--home is missing")),
          ports,
          stores,
          holder);
    }

    private static OsProcess process(long pid) {
      return ProcessHandle.of(pid)
          .map(OsProcess::of)
          .orElseThrow(() -> new IllegalArgumentException("There is no process " + pid));
    }
  }

  /**
   * @return the exit code: 0, 1 when a store does not come up, 2 for bad arguments
   */
  static int run(String[] arguments, PrintStream out, PrintStream err)
      throws IOException, InterruptedException {
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return 2;
    }
    try (var lock = HomeLock.acquire(options.home(), () -> {})) {
      Leftovers.end(options.home());
      var stores =
          new Stores(
              options.home(), options.ports(), new PartRunner(options.home(), Progress.SILENT));
      if (options.action().equals("stop")) {
        stores.stop();
        return 0;
      }
      out.print(start(stores, options));
      return 0;
    } catch (PartFailure e) {
      err.printf("%s: %s. %s%n", e.part(), e.reason(), e.advice());
      LogTail.of(e, 20).forEach(err::println);
      return 1;
    }
  }

  private static String start(Stores stores, Options options)
      throws IOException, InterruptedException, PartFailure {
    var leases = new Leases(options.home());
    if (options.holder().isPresent()) {
      // Before the stores, so that they end even if this process dies while it starts them.
      leases.take(options.holder().get());
      LeaseWatch.ensureRunning(options.home());
    } else {
      leases.keep();
    }
    return stores.start(options.stores());
  }
}
