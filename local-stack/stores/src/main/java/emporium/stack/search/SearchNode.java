package emporium.stack.search;

import emporium.stack.home.Home;
import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.ClassPathNode;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.transport.netty4.Netty4Plugin;

/** Runs the node. Argument: the home. */
public final class SearchNode {

  private static final int CLOSE_SECONDS = 15;

  /**
   * Lucene warns of the missing vector module at every start; referenced, or its level would be
   * lost.
   */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private SearchNode() {}

  public static void main(String[] arguments) throws IOException {
    Path home = new Home(Path.of(arguments[0])).data("elasticsearch");
    int port = Ports.of(System.getenv()).get(Port.ELASTICSEARCH);
    LUCENE.setLevel(Level.SEVERE);
    provideNativeLibraries(home);
    // Before any other class of Elasticsearch is touched: they look for their loggers at once.
    LogConfigurator.configureESLogging();
    try {
      var stopped = new CountDownLatch(1);
      start(home, port, stopped);
      stopped.await(); // the node's own threads do not keep the process alive
    } catch (NodeValidationException | InterruptedException | RuntimeException e) {
      e.printStackTrace();
      System.exit(1); // threads that are no daemons have started already
    }
  }

  /**
   * Elasticsearch wants zstd under this very name. The system has it under another: it is part of
   * every Debian. The vector library is not on Maven Central, and plain Java does in its place.
   */
  private static void provideNativeLibraries(Path home) throws IOException {
    System.setProperty("es.path.home", home.toString());
    System.setProperty("org.elasticsearch.nativeaccess.enableVectorLibrary", "false");
    Path folder = Files.createDirectories(home.resolve("native"));
    Path link = folder.resolve("libzstd.so");
    Files.deleteIfExists(link);
    Stream.of(
            "/usr/lib/x86_64-linux-gnu",
            "/lib/x86_64-linux-gnu",
            "/usr/lib/aarch64-linux-gnu",
            "/usr/lib64",
            "/lib64",
            "/usr/lib")
        .map(system -> Path.of(system, "libzstd.so.1"))
        .filter(Files::exists)
        .findFirst()
        .ifPresent(library -> {
          try {
            Files.createSymbolicLink(link, library);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    System.setProperty("es.nativelibs.path", folder.toString());
  }

  private static void start(Path home, int port, CountDownLatch stopped)
      throws NodeValidationException {
    Settings settings =
        Settings.builder()
            .put("path.home", home)
            .put("path.data", home.resolve("data"))
            .put("path.logs", home.resolve("logs"))
            .put("cluster.name", "emporium")
            .put("node.name", "local")
            .put("discovery.type", "single-node")
            .put("network.host", "127.0.0.1")
            .put("http.port", port)
            // Nobody joins this node; any free port will do.
            .put("transport.port", "0")
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .put("action.destructive_requires_name", true)
            .build();
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(
            settings, Map.of(), home.resolve("config"), () -> "local");
    var node =
        new ClassPathNode(
            environment, List.of(Netty4Plugin.class, ProductAnalysis.class, MissingEndpoint.class));
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform().name("search-stop").unstarted(() -> close(node, stopped)));
    node.start();
  }

  private static void close(ClassPathNode node, CountDownLatch stopped) {
    try {
      node.prepareForClose();
      node.close();
      node.awaitClose(CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      stopped.countDown();
    }
  }
}
