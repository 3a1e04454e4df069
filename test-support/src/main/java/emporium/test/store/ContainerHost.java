package emporium.test.store;

import emporium.test.run.StartLog;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.lifecycle.Startables;

/**
 * A process that starts containers for a build and keeps them until the build ends. Each module's
 * tests run in a JVM of their own, and Testcontainers removes what a JVM started as soon as that
 * ends: this one lives as long as all of them.
 */
final class ContainerHost {

  private ContainerHost() {}

  /** A process of the same class path. */
  static ProcessBuilder process(Class<?> main, List<String> arguments, Path log) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Demporium.root=" + Build.ROOT,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
  }

  /**
   * @param arguments the file to write the addresses to, the id of the build's process, the stores
   */
  public static void main(String[] arguments) throws IOException {
    StartLog.quiet();
    long build = Long.parseLong(arguments[1]);
    host(Path.of(arguments[0]), Arrays.stream(arguments).skip(2).map(Store::valueOf).toList());
    ProcessHandle.of(build).ifPresent(process -> process.onExit().join());
    // Testcontainers clears away on exit.
    System.exit(0);
  }

  private static void host(Path addresses, List<Store> stores) throws IOException {
    Map<Store, GenericContainer<?>> containers = new EnumMap<>(Store.class);
    stores.forEach(store -> containers.put(store, Containers.of(store)));
    Startables.deepStart(containers.values()).join();

    var lines = new Properties();
    containers.forEach((store, container) -> {
      lines.setProperty(ContainerStores.idKey(store), container.getContainerId());
      lines.putAll(Containers.addressesOf(store, container));
    });
    Path draft = addresses.resolveSibling(addresses.getFileName() + ".new");
    try (Writer writer = Files.newBufferedWriter(draft)) {
      lines.store(writer, null);
    }
    Files.move(draft, addresses, StandardCopyOption.ATOMIC_MOVE);
  }
}
