package emporium.test.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the stores of a build run on: containers of the official images where a Docker engine
 * answers, else {@code local-stack}. {@code -Dbacking=docker} and {@code -Dbacking=local} choose
 * one.
 */
sealed interface Backing permits ContainerStores, LocalStores {

  /**
   * Starts the stores that do not run yet.
   *
   * @return the settings by which an application finds them
   */
  Map<String, String> start(Set<Store> stores);

  /** From now on the store accepts connections and answers nothing. */
  void freeze(Store store);

  void thaw(Store store);

  /** The same for all modules of a build, and said once. */
  static Backing ofThisBuild() throws IOException {
    String wanted = System.getProperty("backing", "auto");
    Path decision = Build.HOME.resolve("backing");
    String build = Build.process().pid() + " " + wanted + " ";
    String decided = Files.exists(decision) ? Files.readString(decision) : "";
    if (!decided.startsWith(build)) {
      decided = build + decide(wanted);
      Files.writeString(decision, decided);
      Logger log = LoggerFactory.getLogger(Backing.class);
      log.info("The tests' stores run on {}", decided.substring(build.length()));
    }
    return decided.endsWith(ContainerStores.NAME) ? new ContainerStores() : new LocalStores();
  }

  static String decide(String wanted) throws IOException {
    return switch (wanted) {
      case "docker" -> ContainerStores.NAME;
      case "local" -> LocalStores.NAME;
      case "auto" -> ContainerStores.engineAnswers() ? ContainerStores.NAME : LocalStores.NAME;
      default ->
          throw new IllegalArgumentException(
              "-Dbacking is docker, local or auto, but not " + wanted);
    };
  }
}
