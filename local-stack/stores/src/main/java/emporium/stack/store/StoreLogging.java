package emporium.stack.store;

import java.io.IOException;
import java.util.logging.LogManager;

/** Has the stores written in Java log warnings and little else; the virtual machine loads it. */
public final class StoreLogging {

  public StoreLogging() throws IOException {
    try (var settings = StoreLogging.class.getResourceAsStream("/store-logging.properties")) {
      LogManager.getLogManager().readConfiguration(settings);
    }
  }
}
