package emporium.stack.launch;

import emporium.stack.home.Home;
import emporium.stack.part.LogTail;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import emporium.stack.service.Secrets;
import emporium.stack.service.Service;
import emporium.stack.service.ServiceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code ./shop seed}, and a part of the first {@code ./shop up}: loads the demo catalogue by the
 * script beside it, which needs user-service and catalog-service only.
 */
final class Seeding {

  private static final String NAME = "demo catalogue";

  private final Path folder;
  private final ServiceSettings settings;
  private final Console console;

  Seeding(Path root, ServiceSettings settings, Console console) {
    this.folder = root.resolve("catalog-service/demo");
    this.settings = settings;
    this.console = console;
  }

  /** Present once the catalogue has been loaded; deleted with the data. */
  private static Path marker(Home home) {
    return home.data("seed").resolve("done");
  }

  boolean isDone(Home home) {
    return Files.exists(marker(home));
  }

  void run(PartRunner runner) throws IOException, InterruptedException, PartFailure {
    Path log = runner.home().log("demo-catalogue");
    int exit =
        runner.runToEnd(
            List.of(
                folder.resolve("load").toString(),
                settings.url(Service.USER_SERVICE),
                settings.url(Service.CATALOG_SERVICE)),
            Map.of(Secrets.OPERATOR, settings.secrets().get(Secrets.OPERATOR)),
            folder,
            log);
    if (exit != 0) {
      throw new PartFailure(
          NAME,
          "it could not be loaded (exit code %d)".formatted(exit),
          "./shop logs catalog-service says more; ./shop seed tries again.",
          log);
    }
    Files.writeString(marker(runner.home()), "");
    console.step(NAME, LogTail.of(log, 1).getFirst());
  }
}
