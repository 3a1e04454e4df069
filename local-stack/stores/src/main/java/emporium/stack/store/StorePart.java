package emporium.stack.store;

import emporium.stack.home.Home;
import emporium.stack.home.Ports;
import emporium.stack.part.Part;
import emporium.stack.part.PartFailure;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A store that is a process of its own, under its own name and with a folder for its data. */
abstract class StorePart implements Part {

  final Store store;
  final Home home;
  final Ports ports;

  StorePart(Store store, Home home, Ports ports) {
    this.store = store;
    this.home = home;
    this.ports = ports;
  }

  /** The server's program, which travels in a jar of the stack. */
  final InputStream program(String resource) throws PartFailure {
    InputStream program = StorePart.class.getResourceAsStream("/" + resource);
    if (program == null) {
      throw new PartFailure(
          name(),
          "there is no such server for this system in the stack (%s)".formatted(resource),
          "Run the platform with docker compose on this machine.",
          null);
    }
    return program;
  }

  @Override
  public String name() {
    return store.id();
  }

  @Override
  public List<Integer> ports() {
    return store.ports().stream().map(ports::get).toList();
  }

  @Override
  public Path directory() {
    return home.data(store.id());
  }

  @Override
  public boolean isReady() {
    return store.isReady(ports);
  }

  /** A server that was killed may have to read all it wrote first. */
  @Override
  public Duration startPatience() {
    return Duration.ofSeconds(90);
  }

  @Override
  public Duration endPatience() {
    return Duration.ofSeconds(20);
  }
}
