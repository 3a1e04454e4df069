package emporium.test.store;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The stores of {@code local-stack}, for machines without Docker. They belong to the build: they
 * start with the first test that asks, serve every module, and end when Maven (or the IDE) does.
 */
final class LocalStores implements Backing {

  static final String NAME = "local-stack";

  @Override
  public Map<String, String> start(Set<Store> stores) {
    try {
      Files.createDirectories(Build.HOME);
      run(command(stores));
      return addresses();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<String> command(Set<Store> stores) {
    Path lib = Build.ROOT.resolve("local-stack/stores/target/stack/lib");
    if (!Files.isDirectory(lib)) {
      throw new IllegalStateException(
          "local-stack is not built. Run 'mvn -pl local-stack/stores package' first.");
    }
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        lib + "/*",
        "emporium.stack.store.StoresCommand",
        "start",
        "--home",
        Build.HOME.toString(),
        "--port-offset",
        Integer.toString(portOffset()),
        "--only",
        stores.stream().map(store -> store.name().toLowerCase(Locale.ROOT)).collect(joining(",")),
        "--until-exit-of",
        Long.toString(Build.process().pid()));
  }

  /** Two checkouts on one machine may run their tests at the same time. */
  private static int portOffset() {
    return 1_000 + Math.floorMod(Build.ROOT.hashCode(), 60) * 100;
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Path log = Build.HOME.resolve("start.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The stores did not start:\n" + Files.readString(log));
    }
  }

  @Override
  public void freeze(Store store) {
    signal(store, "STOP");
  }

  @Override
  public void thaw(Store store) {
    signal(store, "CONT");
  }

  /** Sends a POSIX signal to the process of a store. */
  private static void signal(Store store, String signal) {
    Path pidFile =
        Build.HOME.resolve("run").resolve(store.name().toLowerCase(Locale.ROOT) + ".pid");
    try {
      String pid = Files.readAllLines(pidFile).getFirst();
      if (new ProcessBuilder("kill", "-" + signal, pid).inheritIO().start().waitFor() != 0) {
        throw new IllegalStateException("Cannot signal the process of " + store);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> addresses() throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(Build.HOME.resolve("stores.properties"))) {
      properties.load(reader);
    }
    Map<String, String> addresses = new HashMap<>();
    properties.forEach((name, value) -> addresses.put(setting((String) name), (String) value));
    return addresses;
  }

  /** {@code kafka.bootstrap-servers} is what the services know as KAFKA_BOOTSTRAP_SERVERS. */
  private static String setting(String property) {
    return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
