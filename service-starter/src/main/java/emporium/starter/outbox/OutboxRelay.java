package emporium.starter.outbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import emporium.starter.kafka.EventWire;
import emporium.starter.kafka.OutgoingEvent;
import emporium.starter.schedule.MySqlLock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Sends what {@link JdbcOutbox} keeps. Of all instances of a service one leads, by a lock that
 * MySQL takes back when the leader's connection ends, so another takes over when it dies.
 *
 * <p>Keys travel side by side; the events of one key go one after the other, and a key stops at its
 * first failed send. An event leaves the table when the broker has acknowledged it: a crash between
 * the two repeats it, with the same id. See docs/adr/0004.
 */
class OutboxRelay implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

  private static final int BATCH = 500;
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
  private static final String LOCK = "outbox";
  private static final Duration LOCK_WAIT = Duration.ofSeconds(2);

  private final DataSource dataSource;
  private final KafkaOperations<String, byte[]> kafka;
  private final KafkaAdmin admin;
  private final EventWire wire;
  private final OutboxProperties properties;
  private final Semaphore news = new Semaphore(0);

  private volatile boolean running;
  private volatile boolean leading;
  private boolean failing;
  private @Nullable Thread thread;

  OutboxRelay(
      DataSource dataSource,
      KafkaOperations<String, byte[]> kafka,
      KafkaAdmin admin,
      EventWire wire,
      OutboxProperties properties) {
    this.dataSource = dataSource;
    this.kafka = kafka;
    this.admin = admin;
    this.wire = wire;
    this.properties = properties;
  }

  private record Row(long id, OutgoingEvent event) {}

  /** Says that a transaction with new events has committed. */
  void wake() {
    news.release();
  }

  /** Whether this instance is the one that sends. */
  boolean isLeading() {
    return leading;
  }

  @Override
  public synchronized void start() {
    running = true;
    thread = Thread.ofPlatform().name("outbox-relay").start(this::run);
  }

  @Override
  public void stop() {
    running = false;
    Thread stopping = thread;
    if (stopping != null) {
      stopping.interrupt();
      try {
        stopping.join(Duration.ofSeconds(5));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    while (running) {
      try (Connection connection = dataSource.getConnection()) {
        lead(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
      } catch (InterruptedException e) {
        return;
      } catch (SQLException | RuntimeException e) {
        if (running) {
          failed(e);
          pause();
        }
      } finally {
        leading = false;
      }
    }
  }

  private void lead(JdbcTemplate jdbc) throws InterruptedException {
    if (!MySqlLock.acquire(jdbc, LOCK, LOCK_WAIT)) {
      return;
    }
    leading = true;
    try {
      endSessionAfterSilence(jdbc);
      while (running) {
        List<Row> rows = oldest(jdbc);
        if (rows.isEmpty()) {
          awaitNews();
        } else {
          sendAndForget(rows, jdbc);
        }
      }
    } finally {
      unlock(jdbc);
    }
  }

  /**
   * The end of a machine or its network ends no connection: MySQL would keep the lock for hours.
   */
  private void endSessionAfterSilence(JdbcTemplate jdbc) {
    jdbc.execute("SET SESSION wait_timeout = " + properties.silence().toSeconds());
  }

  private static void unlock(JdbcTemplate jdbc) {
    jdbc.execute("SET SESSION wait_timeout = DEFAULT");
    MySqlLock.release(jdbc, LOCK);
  }

  private static List<Row> oldest(JdbcTemplate jdbc) {
    return jdbc.query(
        """
        SELECT id, event_id, topic, aggregate_id, event_type, payload, traceparent, created_at
        FROM outbox_event ORDER BY id LIMIT ?
        """,
        (row, _) -> read(row),
        BATCH);
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("id"),
        new OutgoingEvent(
            UUID.fromString(row.getString("event_id")),
            row.getString("topic"),
            row.getString("aggregate_id"),
            row.getString("event_type"),
            row.getBytes("payload"),
            row.getString("traceparent"),
            row.getTimestamp("created_at").toInstant()));
  }

  private void sendAndForget(List<Row> rows, JdbcTemplate jdbc) throws InterruptedException {
    Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
    List<CompletableFuture<?>> keys =
        rows.stream()
            .collect(groupingBy(row -> row.event().key(), LinkedHashMap::new, toList()))
            .values()
            .stream()
            .<CompletableFuture<?>>map(ofOneKey -> sendInOrder(ofOneKey, acknowledged))
            .toList();
    CompletableFuture<Void> all = CompletableFuture.allOf(keys.toArray(CompletableFuture[]::new));
    Throwable failure = all.handle((_, e) -> e).join();

    if (!acknowledged.isEmpty()) {
      jdbc.update(
          "DELETE FROM outbox_event WHERE id IN ("
              + acknowledged.stream().map(String::valueOf).collect(joining(","))
              + ")");
    }
    if (failure == null) {
      recovered();
    } else {
      failed(failure);
      // The topics are missing when the broker was down while the service started.
      admin.initialize();
      Thread.sleep(PAUSE_AFTER_FAILURE);
    }
  }

  private CompletableFuture<?> sendInOrder(List<Row> ofOneKey, Queue<Long> acknowledged) {
    CompletableFuture<?> last = CompletableFuture.completedFuture(null);
    for (Row row : ofOneKey) {
      // Never on the producer's own thread, which acknowledges: a send that has to ask for the
      // partitions of its topic waits there for an answer that only this thread could read.
      last =
          last.thenComposeAsync(
                  _ -> kafka.send(wire.toRecord(row.event())), Thread::startVirtualThread)
              .thenAccept(_ -> acknowledged.add(row.id()));
    }
    return last;
  }

  private void awaitNews() throws InterruptedException {
    // The time-out covers events of instances that do not lead.
    if (news.tryAcquire(properties.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
      news.drainPermits();
    }
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE_AFTER_FAILURE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void failed(Throwable failure) {
    if (!failing) {
      failing = true;
      log.warn("Events wait in the outbox, trying again until they are out", failure);
    }
  }

  private void recovered() {
    if (failing) {
      failing = false;
      log.info("Events leave the outbox again");
    }
  }
}
