package emporium.stack.store;

import emporium.stack.home.Home;
import emporium.stack.home.Ports;
import emporium.stack.part.Part;
import emporium.stack.part.PartRunner;
import emporium.stack.process.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stores that are written in Java and share one process to save memory: Kafka and the MongoDB
 * stand-in. Which of them run in it is decided when it starts.
 */
final class HostedStores implements Part {

  private final Home home;
  private final Ports ports;
  private final List<Store> stores;
  private String classPath = "";

  HostedStores(Home home, Ports ports, Set<Store> stores) {
    this.home = home;
    this.ports = ports;
    this.stores = List.copyOf(EnumSet.copyOf(stores));
  }

  @Override
  public List<String> names() {
    return stores.stream().map(Store::id).toList();
  }

  @Override
  public List<Integer> ports() {
    return stores.stream().flatMap(store -> store.ports().stream()).map(ports::get).toList();
  }

  @Override
  public void prepare(PartRunner runner) throws IOException {
    classPath = StackLibraries.installedIn(home).classPath();
  }

  @Override
  public List<String> command() {
    var flags = new ArrayList<>(StoreJvm.flags(home, name()));
    flags.addAll(
        List.of(
            "-Xms64m",
            "-Xmx224m",
            "-Xss512k",
            "-XX:MaxDirectMemorySize=64m",
            "-Dio.netty.maxDirectMemory=33554432"));
    String list = stores.stream().map(Store::id).collect(Collectors.joining(","));
    return Jvm.command(
        flags,
        classPath,
        "emporium.stack.host.StoreHost",
        List.of(home.directory().toString(), list));
  }

  @Override
  public Map<String, String> environment() {
    return ports.environment();
  }

  @Override
  public Path directory() {
    return home.directory();
  }

  @Override
  public boolean isReady() {
    return stores.stream().allMatch(store -> store.isReady(ports));
  }

  @Override
  public Duration startPatience() {
    return Duration.ofSeconds(60);
  }

  @Override
  public Duration endPatience() {
    return Duration.ofSeconds(15);
  }
}
