package emporium.stack.store;

import emporium.stack.home.Home;
import emporium.stack.home.Ports;
import emporium.stack.part.Leftovers;
import emporium.stack.part.Part;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import emporium.stack.part.Together;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The stores of one home: starts, finds and ends them, under the {@code HomeLock}. */
public final class Stores {

  private final Home home;
  private final Ports ports;
  private final PartRunner runner;

  /**
   * @param asked the ports to use if no store of the home runs yet; otherwise those in use are kept
   */
  public Stores(Home home, Ports asked, PartRunner runner) throws IOException {
    this.home = home;
    this.runner = runner;
    this.ports = running().isEmpty() ? asked : Ports.read(portsInUse()).orElse(asked);
  }

  private Path portsInUse() {
    return home.run().resolve("ports");
  }

  public Ports ports() {
    return ports;
  }

  /** Takes the stores' programs from the build, which may be repeated from now on. */
  public void install() throws IOException {
    StackLibraries.installedIn(home);
  }

  /**
   * Starts the stores side by side and returns once all of them answer. Stores that run already are
   * left alone. If one fails, those this call started are ended again.
   *
   * @return the addresses of every running store, as written to {@code stores.properties}
   */
  public String start(Set<Store> wanted) throws IOException, InterruptedException, PartFailure {
    if (running().isEmpty()) {
      StackLibraries.installedIn(home).deleteOthers();
      ports.write(portsInUse());
    }
    try {
      Together.run(parts(wanted), runner::start);
    } catch (PartFailure | IOException | InterruptedException e) {
      runner.takeBack();
      throw e;
    }
    return StoreAddresses.write(home, ports, running());
  }

  private List<Part> parts(Set<Store> wanted) {
    return wanted.stream().map(this::part).toList();
  }

  private Part part(Store store) {
    return switch (store) {
      case MYSQL -> new MySql(home, ports);
      case REDIS, REDIS_CACHE -> new Redis(store, home, ports);
      case KAFKA -> JavaStore.kafka(home, ports);
      case MONGODB -> JavaStore.mongoDb(home, ports);
      case ELASTICSEARCH -> JavaStore.elasticsearch(home, ports);
      case MAIL -> new MailCatcher(home, ports);
    };
  }

  public Set<Store> running() {
    var running = EnumSet.noneOf(Store.class);
    for (Store store : Store.values()) {
      if (isRunning(store)) {
        running.add(store);
      }
    }
    return running;
  }

  private boolean isRunning(Store store) {
    return home.pidFile(store.id()).running().isPresent();
  }

  /** From now on the stores run until they are stopped, whoever else holds a lease. */
  public void keep() throws IOException {
    new Leases(home).keep();
  }

  public void stop(Store store) throws IOException, InterruptedException {
    runner.stop(part(store));
  }

  /** Ends every store of the home, side by side, and removes its leases. */
  public void stop() throws IOException, InterruptedException {
    Files.deleteIfExists(home.addresses());
    new Leases(home).clear();
    try {
      Together.run(parts(EnumSet.allOf(Store.class)), runner::stop);
    } catch (PartFailure e) {
      throw new IllegalStateException("stopping does not fail this way", e);
    }
    Leftovers.end(home);
  }
}
