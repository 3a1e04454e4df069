package emporium.stack.store;

import emporium.stack.home.Home;
import emporium.stack.home.Ports;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The Redis 7.0 server that travels in a jar as one static binary. What may be evicted and what
 * must not are kept by different ones, because a server has one rule for all it holds.
 */
final class Redis extends StorePart {

  private final Path programs;

  Redis(Store store, Home home, Ports ports) {
    super(store, home, ports);
    this.programs = home.cache("redis");
  }

  @Override
  public void prepare(PartRunner runner) throws IOException, PartFailure {
    Path program = program();
    if (Files.exists(program)) {
      return;
    }
    Path draft = programs.resolve(store.id() + ".new");
    try (InputStream in = program(program.getFileName().toString())) {
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
    var command = new ArrayList<String>();
    command.add(program().toString());
    command.addAll(
        List.of("--port", Integer.toString(ports.get(store.port())), "--bind", "127.0.0.1"));
    command.addAll(List.of("--dir", directory().toString(), "--save", "", "--loglevel", "warning"));
    command.addAll(store == Store.REDIS_CACHE ? cacheRules() : sessionRules());
    return command;
  }

  /** Nothing is dropped to make room, and a restart loses a second at most. */
  private static List<String> sessionRules() {
    return List.of(
        "--maxmemory",
        "128mb",
        "--maxmemory-policy",
        "noeviction",
        "--appendonly",
        "yes",
        "--appendfsync",
        "everysec");
  }

  private static List<String> cacheRules() {
    return List.of(
        "--maxmemory", "64mb", "--maxmemory-policy", "allkeys-lru", "--appendonly", "no");
  }
}
