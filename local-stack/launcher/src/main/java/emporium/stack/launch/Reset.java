package emporium.stack.launch;

import emporium.stack.home.Edition;
import emporium.stack.home.FileTree;
import emporium.stack.home.Home;
import emporium.stack.part.PartFailure;
import emporium.stack.service.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./shop reset}: ends everything and deletes all data. What is derived from the build stays,
 * so that the next start is quick.
 */
final class Reset {

  private final Installation installation;
  private final Console console;

  Reset(Installation installation, Console console) {
    this.installation = installation;
    this.console = console;
  }

  int run(List<String> arguments)
      throws IOException, InterruptedException, PartFailure, UsageException {
    boolean sure = arguments.equals(List.of("--yes")) || arguments.equals(List.of("-y"));
    if (!sure && !arguments.isEmpty()) {
      throw new UsageException("reset knows --yes and nothing else.");
    }
    Home home = installation.home();
    if (!sure && !confirm(home)) {
      console.say("Nothing was changed.");
      return 1;
    }
    try (var lock = installation.lock(console)) {
      new Down(installation, console).end();
      for (String folder : List.of("data", "logs", "run")) {
        FileTree.delete(home.directory().resolve(folder));
      }
      new Edition(home).unmark();
      Files.deleteIfExists(Secrets.file(home));
      Files.deleteIfExists(home.addresses());
    }
    console.say("All data is gone. ./shop up starts from nothing.");
    return 0;
  }

  private boolean confirm(Home home) {
    String question =
        "This ends the platform and deletes all accounts, orders, products and mails in %s. Sure? [y/N] "
            .formatted(home.directory());
    String answer = console.ask(question);
    return List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
  }
}
