package emporium.stack.host;

import emporium.stack.home.Home;
import emporium.stack.home.Ports;
import emporium.stack.mongo.MongoStandIn;
import emporium.stack.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs Kafka, the MongoDB stand-in, or both in one process. Arguments: the home and the stores
 * ({@code kafka,mongodb}); the ports come from the environment.
 */
public final class StoreHost {

  private StoreHost() {}

  public static void main(String[] arguments) throws IOException {
    var home = new Home(Path.of(arguments[0]));
    var stores = Store.parse(arguments[1]);
    var ports = Ports.of(System.getenv());
    StoreLogs.setUp(home, stores);
    for (Store store : stores) {
      try {
        start(store, home, ports);
      } catch (IOException | RuntimeException e) {
        // What does not start takes the process down: half a host would look healthy from outside.
        Logger.getLogger(StoreLogs.loggerOf(store))
            .log(Level.SEVERE, "Cannot start " + store.id(), e);
        System.exit(1);
      }
    }
  }

  private static void start(Store store, Home home, Ports ports) throws IOException {
    switch (store) {
      case KAFKA -> KafkaBroker.start(home, ports);
      case MONGODB -> MongoStandIn.start(home, ports);
      case MYSQL, REDIS, REDIS_CACHE, ELASTICSEARCH, MAIL ->
          throw new IllegalArgumentException(store.id() + " is a process of its own");
    }
  }
}
