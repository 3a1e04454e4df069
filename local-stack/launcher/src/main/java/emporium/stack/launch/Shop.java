package emporium.stack.launch;

import emporium.stack.part.LogTail;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The commands of {@code ./shop} that need more than its script. */
public final class Shop {

  private static final int LOG_LINES = 15;

  /** What shells report for a program ended by Ctrl-C. */
  private static final int INTERRUPTED = 130;

  private static final Set<String> NO_OPTIONS = Set.of("up", "down", "status", "seed");

  private Shop() {}

  public static void main(String[] arguments) {
    var console = Console.ofThisProcess();
    int exit;
    try {
      exit = run(arguments, console);
    } catch (UsageException e) {
      console.error(String.valueOf(e.getMessage()));
      console.error("./shop help lists the commands.");
      exit = 2;
    } catch (PartFailure e) {
      explain(e, console);
      exit = 1;
    } catch (InterruptedException e) {
      exit = INTERRUPTED;
    } catch (IOException e) {
      console.error(String.valueOf(e.getMessage() == null ? e : e.getMessage()));
      exit = 1;
    }
    System.exit(exit);
  }

  private static int run(String[] arguments, Console console)
      throws IOException, InterruptedException, PartFailure, UsageException {
    String command = arguments[0];
    List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
    if (NO_OPTIONS.contains(command) && !rest.isEmpty()) {
      throw new UsageException("\"%s\" means nothing here.".formatted(rest.getFirst()));
    }
    var installation = installation();
    return switch (command) {
      case "up" -> new Up(installation, console).run();
      case "down" -> new Down(installation, console).run();
      case QuickStarts.COMMAND -> new QuickStarts(installation, console).prepare();
      case "status" -> new Status(installation, console).run();
      case "restart" -> new Restart(installation, console).run(rest);
      case "seed" -> seed(installation, console);
      case "reset" -> new Reset(installation, console).run(rest);
      default -> throw new UsageException("There is no command \"%s\".".formatted(command));
    };
  }

  static int seed(Installation installation, Console console)
      throws IOException, InterruptedException, PartFailure {
    var runner = new PartRunner(installation.home(), console);
    var platform = new Platform(installation, runner);
    platform.requireRunning("seed");
    new Seeding(installation.root(), platform.settings(), console).run(runner);
    return 0;
  }

  private static Installation installation() throws UsageException {
    try {
      return Installation.ofThisProcess();
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static void explain(PartFailure failure, Console console) {
    console.error("");
    console.error("%s: %s.".formatted(failure.part(), failure.reason()));
    List<String> tail = LogTail.of(failure, LOG_LINES);
    if (!tail.isEmpty()) {
      console.error("The end of %s:".formatted(failure.log().orElseThrow()));
      tail.forEach(line -> console.error("  | " + line));
    }
    console.error(failure.advice());
  }
}
