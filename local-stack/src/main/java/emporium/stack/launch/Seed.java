package emporium.stack.launch;

import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import java.io.IOException;

/** {@code ./shop seed}. */
final class Seed {

  private final Installation installation;
  private final Console console;

  Seed(Installation installation, Console console) {
    this.installation = installation;
    this.console = console;
  }

  int run() throws IOException, InterruptedException, PartFailure {
    var platform = new Platform(installation, new PartRunner(installation.home(), console));
    platform.requireRunning("seed");
    new Seeding(installation.root(), platform.settings(), console).run();
    return 0;
  }
}
