package emporium.stack.launch;

import emporium.stack.home.Home;
import emporium.stack.home.Ports;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import emporium.stack.service.Secrets;
import emporium.stack.service.Service;
import emporium.stack.service.ServiceProcess;
import emporium.stack.service.ServiceSettings;
import emporium.stack.store.Store;
import emporium.stack.store.Stores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All parts of one installation, with the ports they really use. */
final class Platform {

  private final Installation installation;
  private final Stores stores;
  private @Nullable ServiceSettings settings;

  Platform(Installation installation, PartRunner runner) throws IOException {
    this.installation = installation;
    this.stores = new Stores(installation.home(), installation.ports(), runner);
  }

  Home home() {
    return installation.home();
  }

  Stores stores() {
    return stores;
  }

  /** Makes the secrets when there are none yet. */
  synchronized ServiceSettings settings() {
    if (settings == null) {
      try {
        settings = new ServiceSettings(stores.ports(), Secrets.of(installation.home()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return settings;
  }

  Ports ports() {
    return stores.ports();
  }

  ServiceProcess part(Service service) {
    return new ServiceProcess(installation.root(), service, home(), settings());
  }

  boolean isRunning(String part) {
    return home().pidFile(part).running().isPresent();
  }

  /** For commands that make sense only while the shop is open. */
  void requireRunning(String command) throws PartFailure {
    if (!isRunning(Service.GATEWAY.id())) {
      throw new PartFailure(command, "the platform is not running", "Start it: ./shop up", null);
    }
  }

  /** The names of all parts, stores first, in the order they are started. */
  static List<String> partNames() {
    var names = new ArrayList<String>();
    Arrays.stream(Store.values()).map(Store::id).forEach(names::add);
    Arrays.stream(Service.values()).map(Service::id).forEach(names::add);
    return names;
  }
}
