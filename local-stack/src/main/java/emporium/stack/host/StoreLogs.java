package emporium.stack.host;

import emporium.stack.home.Home;
import emporium.stack.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/** Gives each store of the shared process a log of its own, with warnings and little else. */
final class StoreLogs {

  private static final String FORMAT = "%1$tF %1$tT.%1$tL %4$-7s %3$s  %5$s%6$s%n";

  /** Loggers are held weakly by their manager; without this the levels would vanish. */
  private static final List<Logger> CONFIGURED = new ArrayList<>();

  private StoreLogs() {}

  static void setUp(Home home, Set<Store> stores) throws IOException {
    System.setProperty("java.util.logging.SimpleFormatter.format", FORMAT);
    LogManager.getLogManager().reset();
    Handler first = null;
    for (Store store : stores) {
      Handler handler = appendTo(home, store);
      first = first == null ? handler : first;
      for (String name : loggersOf(store)) {
        Logger logger = configure(name, Level.WARNING);
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
      }
    }
    if (first != null) {
      configure("", Level.WARNING).addHandler(first);
    }
    configure("kafka.server.KafkaRaftServer", Level.INFO);
    configure("emporium.stack", Level.INFO);
    // Warns about every feature it was compiled without.
    configure("org.apache.kafka.common.utils.AppInfoParser", Level.SEVERE);
  }

  static String loggerOf(Store store) {
    return loggersOf(store).getFirst();
  }

  private static List<String> loggersOf(Store store) {
    return switch (store) {
      case KAFKA -> List.of("emporium.stack.host", "kafka", "org.apache.kafka", "state");
      case MONGODB -> List.of("emporium.stack.mongo", "de.bwaldvogel", "io.netty");
      case MYSQL, REDIS, REDIS_CACHE, ELASTICSEARCH, MAIL -> List.of(store.id());
    };
  }

  private static Logger configure(String name, Level level) {
    Logger logger = Logger.getLogger(name);
    logger.setLevel(level);
    CONFIGURED.add(logger);
    return logger;
  }

  private static Handler appendTo(Home home, Store store) throws IOException {
    OutputStream log =
        Files.newOutputStream(
            home.log(store.id()), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    var handler =
        new StreamHandler(log, new SimpleFormatter()) {
          @Override
          public synchronized void publish(java.util.logging.LogRecord record) {
            super.publish(record);
            flush();
          }
        };
    handler.setLevel(Level.ALL);
    return handler;
  }
}
