package emporium.stack.store;

import emporium.stack.home.Home;
import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import emporium.stack.part.Part;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The Redis 7.0 server that travels in a jar as one static binary. */
final class Redis implements Part {

  private final Ports ports;
  private final Path folder;
  private final Path programs;

  Redis(Home home, Ports ports) {
    this.ports = ports;
    this.folder = home.data("redis");
    this.programs = home.cache("redis");
  }

  @Override
  public List<String> names() {
    return List.of(Store.REDIS.id());
  }

  @Override
  public List<Integer> ports() {
    return List.of(ports.get(Port.REDIS));
  }

  @Override
  public void prepare(PartRunner runner) throws IOException, PartFailure {
    Path program = program();
    if (Files.exists(program)) {
      return;
    }
    Path draft = programs.resolve("new");
    try (InputStream in = Redis.class.getResourceAsStream("/" + program.getFileName())) {
      if (in == null) {
        throw new PartFailure(
            name(),
            "there is no Redis server for this system in the stack (%s)"
                .formatted(program.getFileName()),
            "Run the platform with docker compose on this machine.",
            null);
      }
      Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
    }
    if (!draft.toFile().setExecutable(true)) {
      throw new IOException("Cannot make executable: " + draft);
    }
    Files.move(draft, program, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path program() {
    String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    String processor = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    return programs.resolve("redis-server-7.0.15-%s-%s".formatted(system, processor));
  }

  @Override
  public List<String> command() {
    return List.of(
        program().toString(),
        "--port",
        Integer.toString(ports.get(Port.REDIS)),
        "--bind",
        "127.0.0.1",
        "--dir",
        folder.toString(),
        "--appendonly",
        "yes",
        "--appendfsync",
        "everysec",
        "--save",
        "",
        "--loglevel",
        "warning",
        "--maxmemory",
        "128mb",
        "--maxmemory-policy",
        "noeviction"); // sessions must never be dropped to make room for a cache
  }

  @Override
  public Map<String, String> environment() {
    return Map.of();
  }

  @Override
  public Path directory() {
    return folder;
  }

  @Override
  public boolean isReady() {
    return Store.REDIS.isReady(ports);
  }

  @Override
  public Duration startPatience() {
    return Duration.ofSeconds(20);
  }

  @Override
  public Duration endPatience() {
    return Duration.ofSeconds(5);
  }
}
