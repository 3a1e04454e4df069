package emporium.test.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Engines that speak as much of Docker's HTTP as the question needs. */
class DockerEngineTests {

  private static final Duration SECONDS = Duration.ofSeconds(25);

  @TempDir Path folder;
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private HttpServer engine;

  private String info = "{\"ServerVersion\":\"28\",\"MemTotal\":1}";
  private List<String> images = List.of();
  private Pull pull = Pull.REFUSED;

  private enum Pull {
    REFUSED,
    BEGINS,
    HANGS
  }

  @BeforeEach
  void setUp() throws IOException {
    engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    engine.setExecutor(threads);
    engine.createContext("/", this::answer);
    engine.start();
  }

  @AfterEach
  void tearDown() {
    end.countDown();
    engine.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.endsWith("/_ping")) {
      answer(exchange, 200, "OK");
    } else if (path.endsWith("/info")) {
      answer(exchange, 200, info);
    } else if (path.endsWith("/version")) {
      answer(exchange, 200, "{\"Version\":\"28.0.0\",\"ApiVersion\":\"1.44\"}");
    } else if (path.endsWith("/images/create")) {
      switch (pull) {
        case REFUSED -> answer(exchange, 500, "{\"message\":\"no route to host\"}");
        case BEGINS -> answer(exchange, 200, "{\"status\":\"Pulling from library/mysql\"}\n");
        case HANGS -> awaitEnd();
      }
    } else if (path.endsWith("/images/json")) {
      String asked = URLDecoder.decode(exchange.getRequestURI().getQuery(), UTF_8);
      boolean there = images.stream().anyMatch(asked::contains);
      answer(exchange, 200, there ? "[{\"Id\":\"sha256:1\"}]" : "[]");
    } else {
      answer(exchange, 404, "{\"message\":\"page not found\"}");
    }
  }

  private void awaitEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private DockerEngine ask() throws IOException {
    Instant begin = Instant.now();
    DockerEngine found =
        DockerEngine.ask(
            Map.of("DOCKER_HOST", "tcp://localhost:" + engine.getAddress().getPort()),
            folder.resolve("engine.log"));
    assertThat(Duration.between(begin, Instant.now())).isLessThan(SECONDS);
    return found;
  }

  @Test
  void anEngineWithAllImagesIsReady() throws IOException {
    images = List.of("mysql", "redis", "mongo", "kafka", "elasticsearch", "maildev", "ryuk");

    assertThat(ask()).isEqualTo(DockerEngine.READY);
  }

  @Test
  void anEngineThatLacksOneImageIsNot() throws IOException {
    images = List.of("mysql", "redis", "mongo", "kafka", "elasticsearch", "maildev");

    assertThat(ask()).isEqualTo(DockerEngine.WITHOUT_IMAGES);
  }

  @Test
  void anEngineThatCanPullIsReady() throws IOException {
    pull = Pull.BEGINS;

    assertThat(ask()).isEqualTo(DockerEngine.READY);
  }

  @Test
  void anEngineThatIsRefusedByEveryRegistryIsNot() throws IOException {
    assertThat(ask()).isEqualTo(DockerEngine.WITHOUT_IMAGES);
  }

  @Test
  void anEngineOfAnotherKindIsNot() throws IOException {
    info = "{}";

    assertThat(ask()).isEqualTo(DockerEngine.UNUSABLE);
  }

  @Test
  void anEngineThatHearsNothingOfARegistryIsNot() throws IOException {
    pull = Pull.HANGS;

    assertThat(ask()).isEqualTo(DockerEngine.WITHOUT_IMAGES);
  }
}
