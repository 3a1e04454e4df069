package emporium.stack.store;

import emporium.stack.home.Home;
import emporium.stack.home.Ports;
import emporium.stack.part.Leftovers;
import emporium.stack.part.PartRunner;
import emporium.stack.process.Jvm;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A store that is written in Java: little memory, quick starts. Its main class gets the home as its
 * argument and the ports from the environment.
 */
final class JavaStore extends StorePart {

  private final String mainClass;
  private final List<String> flags;
  private String classPath = "";

  private JavaStore(Store store, Home home, Ports ports, String mainClass, List<String> flags) {
    super(store, home, ports);
    this.mainClass = mainClass;
    this.flags = flags;
  }

  static JavaStore kafka(Home home, Ports ports) {
    var flags = List.of("-Xms64m", "-Xmx192m", "-XX:MaxDirectMemorySize=64m");
    return new JavaStore(Store.KAFKA, home, ports, "emporium.stack.kafka.KafkaBroker", flags);
  }

  static JavaStore mongoDb(Home home, Ports ports) {
    var flags = List.of("-Xms16m", "-Xmx128m", "-Dio.netty.maxDirectMemory=33554432");
    return new JavaStore(Store.MONGODB, home, ports, "emporium.stack.mongo.MongoStandIn", flags);
  }

  static JavaStore elasticsearch(Home home, Ports ports) {
    var flags =
        List.of(
            "-Xms128m",
            "-Xmx384m",
            "-Dlog4j2.configurationFile=log4j2-search.xml",
            "-Dlog4j2.disable.jmx=true",
            "-Dio.netty.noUnsafe=true",
            "-Dio.netty.allocator.type=unpooled");
    return new JavaStore(
        Store.ELASTICSEARCH, home, ports, "emporium.stack.search.SearchNode", flags);
  }

  @Override
  public void prepare(PartRunner runner) throws IOException {
    var libraries = StackLibraries.installedIn(home);
    classPath = store == Store.ELASTICSEARCH ? libraries.searchClassPath() : libraries.classPath();
  }

  /**
   * The compilers' first tier alone and the serial collector cost the least memory; the archive of
   * loaded classes is written at the first good end and makes every later start faster.
   */
  @Override
  public List<String> command() {
    var all = new ArrayList<>(flags);
    all.addAll(
        List.of(
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + home.cache("classes").resolve(name() + ".jsa"),
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Xlog:cds=off:stderr",
            "-Xlog:aot=off:stderr",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-Djava.util.logging.config.class=" + StoreLogging.class.getName(),
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            Leftovers.marker(home, name())));
    return Jvm.command(all, classPath, mainClass, List.of(home.directory().toString()));
  }

  @Override
  public Map<String, String> environment() {
    return ports.environment();
  }

  /** After its first run it writes the archive, which takes a while on a busy machine. */
  @Override
  public Duration endPatience() {
    return Duration.ofSeconds(60);
  }
}
