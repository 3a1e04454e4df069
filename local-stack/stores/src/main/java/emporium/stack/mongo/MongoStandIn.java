package emporium.stack.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import emporium.stack.home.Home;
import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.mvstore.MVStore;

/** The MongoDB stand-in with its file and its housekeeping. */
public final class MongoStandIn implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(MongoStandIn.class.getName());
  private static final int CACHE_MEBIBYTES = 16;

  /** The most that an acknowledged write may be lost by when the process is killed. */
  private static final Duration SAVE_EVERY = Duration.ofMillis(100);

  private static final Duration COMPACT_EVERY = Duration.ofMinutes(1);

  private final SerialBackend backend;
  private final MongoServer server;
  private final ScheduledExecutorService housekeeping =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("mongodb-housekeeping").daemon().factory());

  private MongoStandIn(Path file, int port, Duration expireEvery) {
    // Without the store's background writer: it would write documents while they are changed.
    MVStore store =
        new MVStore.Builder()
            .fileName(file.toString())
            .cacheSize(CACHE_MEBIBYTES)
            .autoCommitDisabled()
            .open();
    backend = new SerialBackend(store);
    backend.version(ServerVersion.MONGO_5_0);
    server = new MongoServer(backend);
    server.bind("127.0.0.1", port);
    var expiry = new Expiry(backend);
    repeat(backend::save, SAVE_EVERY);
    repeat(expiry::deleteExpired, expireEvery);
    repeat(backend::compact, COMPACT_EVERY);
  }

  /** Runs until the process ends. Argument: the home. */
  public static void main(String[] arguments) {
    try {
      MongoStandIn running =
          open(
              new Home(Path.of(arguments[0])).data("mongodb").resolve("store.mv"),
              Ports.of(System.getenv()).get(Port.MONGODB),
              Duration.ofSeconds(10));
      Runtime.getRuntime()
          .addShutdownHook(Thread.ofPlatform().name("mongodb-stop").unstarted(running::close));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Cannot start", e);
      System.exit(1); // threads that are no daemons have started already
    }
  }

  /**
   * @param expireEvery how often documents past their time are looked for; a real server does so
   *     once a minute
   */
  static MongoStandIn open(Path file, int port, Duration expireEvery) {
    return new MongoStandIn(file, port, expireEvery);
  }

  private void repeat(Runnable task, Duration pause) {
    var _ =
        housekeeping.scheduleWithFixedDelay(
            () -> {
              try {
                task.run();
              } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Housekeeping failed, the next round tries again", e);
              }
            },
            pause.toMillis(),
            pause.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    housekeeping.close();
    server.shutdownNow();
  }
}
