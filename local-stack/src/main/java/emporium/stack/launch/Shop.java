package emporium.stack.launch;

import emporium.stack.part.LogTail;
import emporium.stack.part.PartFailure;
import emporium.stack.store.StoresCommand;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The entry point behind {@code ./shop}. */
public final class Shop {

  private static final int LOG_LINES = 15;

  /** What shells report for a program ended by Ctrl-C. */
  private static final int INTERRUPTED = 130;

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
    String command = arguments.length == 0 ? "help" : arguments[0];
    List<String> rest =
        Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
    if (command.equals("stores")) {
      return StoresCommand.run(rest.toArray(String[]::new), System.out, System.err);
    }
    var installation = installation();
    return switch (command) {
      case "up" -> {
        Options.none(rest);
        yield new Up(installation, console).run();
      }
      case "down" -> {
        Options.none(rest);
        yield new Down(installation, console).run();
      }
      case QuickStarts.COMMAND -> new QuickStarts(installation, console).prepare();
      case "status" -> {
        Options.none(rest);
        yield new Status(installation, console).run();
      }
      case "logs" -> new Logs(installation, console).run(rest);
      case "restart" -> new Restart(installation, console).run(rest);
      case "seed" -> {
        Options.none(rest);
        yield new Seed(installation, console).run();
      }
      case "reset" -> new Reset(installation, console).run(rest);
      case "smoke" -> new Smoke(installation, console).run(rest);
      case "test" -> new Build(installation, console).verify(rest);
      case "open" -> {
        Options.none(rest);
        yield new Open(installation, console).run();
      }
      case "help", "-h", "--help" -> Help.print(console);
      default -> throw new UsageException("There is no command \"%s\".".formatted(command));
    };
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
