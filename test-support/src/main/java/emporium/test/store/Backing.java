package emporium.test.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the stores of a build run on: containers of the official images where a Docker engine has or
 * can pull them, else {@code local-stack}. {@code -Dbacking=docker} and {@code -Dbacking=local}
 * choose one.
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
      decided = build + decide(wanted, Backing::dockerEngine);
      Files.writeString(decision, decided);
      Logger log = LoggerFactory.getLogger(Backing.class);
      log.info("The tests' stores run on {}", decided.substring(build.length()));
    }
    return decided.startsWith(build + ContainerStores.NAME)
        ? new ContainerStores()
        : new LocalStores();
  }

  private static DockerEngine dockerEngine() {
    try {
      Files.createDirectories(ContainerStores.HOSTS);
      return DockerEngine.ask(Map.of(), ContainerStores.HOSTS.resolve("engine.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param docker is asked only if it matters
   * @return the name of the backing, and why
   */
  static String decide(String wanted, Supplier<DockerEngine> docker) {
    return switch (wanted) {
      case "local" -> LocalStores.NAME;
      case "docker" -> {
        DockerEngine engine = docker.get();
        if (engine != DockerEngine.READY) {
          throw new IllegalStateException(
              "-Dbacking=docker is not possible: %s. What was tried is in %s; -Dbacking=local needs no Docker."
                  .formatted(engine.finding(), ContainerStores.HOSTS.resolve("engine.log")));
        }
        yield ContainerStores.NAME;
      }
      case "auto" -> {
        DockerEngine engine = docker.get();
        yield (engine == DockerEngine.READY ? ContainerStores.NAME : LocalStores.NAME)
            + ", because "
            + engine.finding();
      }
      default ->
          throw new IllegalArgumentException(
              "-Dbacking is docker, local or auto, but not " + wanted);
    };
  }
}
