package emporium.test.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;

/**
 * The official images in containers, kept by a {@link ContainerHost} for each group of stores that
 * a module needs and no earlier one did.
 */
final class ContainerStores implements Backing {

  static final String NAME = "containers of the official images";

  static final Path HOSTS = Build.HOME.resolve("containers");

  private static final String ID = "container.";

  @Override
  public Map<String, String> start(Set<Store> stores) {
    try {
      Files.createDirectories(HOSTS);
      Set<Store> missing = EnumSet.copyOf(stores);
      Map<String, String> running = running();
      missing.removeIf(store -> running.containsKey(idKey(store)));
      if (!missing.isEmpty()) {
        running.putAll(host(missing));
      }
      running.keySet().removeIf(key -> key.startsWith(ID));
      return running;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String idKey(Store store) {
    return ID + store;
  }

  /** What the hosts of this build reported: settings and the containers' ids. */
  private static Map<String, String> running() throws IOException {
    Map<String, String> running = new HashMap<>();
    try (DirectoryStream<Path> hosts = Files.newDirectoryStream(HOSTS, "*.properties")) {
      for (Path host : hosts) {
        String[] name = host.getFileName().toString().split("[-.]");
        boolean alive = ProcessHandle.of(Long.parseLong(name[1])).isPresent();
        if (alive && name[0].equals(build())) {
          running.putAll(read(host));
        } else if (!alive) {
          Files.delete(host);
        }
      }
    }
    return running;
  }

  private static String build() {
    return Long.toString(Build.process().pid());
  }

  private static Map<String, String> host(Set<Store> stores)
      throws IOException, InterruptedException {
    Path log = HOSTS.resolve(build() + "-" + System.nanoTime() + ".log");
    Path draft = HOSTS.resolve(log.getFileName() + ".addresses");
    List<String> arguments = new ArrayList<>(List.of(draft.toString(), build()));
    stores.forEach(store -> arguments.add(store.name()));
    Process host = ContainerHost.process(ContainerHost.class, arguments, log).start();
    while (!Files.exists(draft)) {
      if (host.waitFor(100, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("The containers did not start:\n" + Files.readString(log));
      }
    }
    Path addresses = HOSTS.resolve(build() + "-" + host.pid() + ".properties");
    return read(Files.move(draft, addresses));
  }

  private static Map<String, String> read(Path file) throws IOException {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    }
    Map<String, String> values = new HashMap<>();
    lines.forEach((name, value) -> values.put((String) name, (String) value));
    return values;
  }

  @Override
  public void freeze(Store store) {
    DockerClientFactory.instance().client().pauseContainerCmd(idOf(store)).exec();
  }

  @Override
  public void thaw(Store store) {
    DockerClientFactory.instance().client().unpauseContainerCmd(idOf(store)).exec();
  }

  private static String idOf(Store store) {
    try {
      return Objects.requireNonNull(running().get(idKey(store)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
