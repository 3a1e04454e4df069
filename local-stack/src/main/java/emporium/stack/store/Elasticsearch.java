package emporium.stack.store;

import emporium.stack.home.Home;
import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import emporium.stack.part.Part;
import emporium.stack.part.PartRunner;
import emporium.stack.process.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One Elasticsearch node in a process and on a class path of its own. */
final class Elasticsearch implements Part {

  private final Home home;
  private final Ports ports;
  private String classPath = "";

  Elasticsearch(Home home, Ports ports) {
    this.home = home;
    this.ports = ports;
  }

  @Override
  public List<String> names() {
    return List.of(Store.ELASTICSEARCH.id());
  }

  @Override
  public List<Integer> ports() {
    return List.of(ports.get(Port.ELASTICSEARCH));
  }

  @Override
  public void prepare(PartRunner runner) throws IOException {
    classPath = StackLibraries.installedIn(home).searchClassPath();
  }

  @Override
  public List<String> command() {
    var flags = new ArrayList<>(StoreJvm.flags(home, name()));
    flags.addAll(
        List.of(
            "-Xms128m",
            "-Xmx384m",
            "-Xss512k",
            "-Dlog4j2.configurationFile=log4j2-search.xml",
            "-Dlog4j2.disable.jmx=true",
            "-Dio.netty.noUnsafe=true",
            "-Dio.netty.allocator.type=unpooled"));
    return Jvm.command(
        flags,
        classPath,
        "emporium.stack.search.SearchNode",
        List.of(home.data(name()).toString(), Integer.toString(ports.get(Port.ELASTICSEARCH))));
  }

  @Override
  public Map<String, String> environment() {
    return Map.of();
  }

  @Override
  public Path directory() {
    return home.data(name());
  }

  @Override
  public boolean isReady() {
    return Store.ELASTICSEARCH.isReady(ports);
  }

  @Override
  public Duration startPatience() {
    return Duration.ofSeconds(90);
  }

  @Override
  public Duration endPatience() {
    return Duration.ofSeconds(20);
  }
}
