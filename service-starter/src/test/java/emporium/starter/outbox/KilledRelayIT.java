package emporium.starter.outbox;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.Topics;
import emporium.starter.OtherInstance;
import emporium.starter.TestApplication;
import emporium.starter.id.Uuid7;
import emporium.test.kafka.Events;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.WithTokenIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = TestApplication.class)
@WithMySql
@WithKafka
@WithTokenIssuer
class KilledRelayIT {

  /** With the events of a key going one after the other, a batch takes seconds: time to kill. */
  private static final String SLOWLY = "--spring.kafka.producer.properties.linger.ms=100";

  @Autowired Outbox outbox;
  @Autowired OutboxRelay ownRelay;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcClient jdbc;
  @TempDir Path folder;

  private @Nullable Process leader;

  private final List<String> keys =
      Stream.generate(() -> Uuid7.next().toString()).limit(4).toList();

  private record Event(String key, String eventId) {}

  /** Not a component, so that no other test's scan finds it. */
  @EnableAutoConfiguration
  static class Service {}

  @BeforeEach
  void leaveTheLeadToOthers() {
    ownRelay.stop();
  }

  @AfterEach
  void takePartAgain() {
    if (leader != null) {
      leader.destroyForcibly();
    }
    ownRelay.start();
  }

  @Test
  void theNextInstanceSendsAllThatAKilledLeaderLeft() throws Exception {
    List<Event> published = new ArrayList<>(sentByALeader(SLOWLY));

    try (var other = OtherInstance.here(Service.class)) {
      OutboxRelay next = other.getBean(OutboxRelay.class);
      List<Event> left = publish(75);
      published.addAll(left);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> sent().size() > published.size() - left.size() + 10);
      assertThat(waiting()).as("not recorded, though some are sent").isEqualTo(left);
      assertThat(next.isLeading()).isFalse();

      leader().destroyForcibly().waitFor();

      await().atMost(Duration.ofSeconds(15)).until(next::isLeading);
      await().atMost(Duration.ofSeconds(30)).until(() -> waiting().isEmpty());
      assertThat(sent()).as("events and repeats").hasSizeGreaterThan(published.size());
      assertThat(sent().stream().distinct().collect(groupingBy(Event::key)))
          .isEqualTo(published.stream().collect(groupingBy(Event::key)));
    }
  }

  @Test
  void theNextInstanceLeadsWhenTheLeadersMachineFallsSilent() throws Exception {
    List<Event> published = new ArrayList<>(sentByALeader("--emporium.outbox.silence=3s"));

    try (var other = OtherInstance.here(Service.class)) {
      freeze(leader());
      published.addAll(publish(1));

      await().atMost(Duration.ofSeconds(15)).until(other.getBean(OutboxRelay.class)::isLeading);
      await().atMost(Duration.ofSeconds(30)).until(() -> waiting().isEmpty());
      assertThat(sent()).hasSameElementsAs(published);
    }
  }

  /** Starts a leader in a JVM of its own and lets it send an event of every key. */
  private List<Event> sentByALeader(String setting) throws IOException {
    Path log = folder.resolve("leader.log");
    leader = OtherInstance.inItsOwnJvm(Service.class, log, setting);
    List<Event> first = publish(1);
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> assertThat(waiting()).as(Files.readString(log)).isEmpty());
    return first;
  }

  private Process leader() {
    return Objects.requireNonNull(leader);
  }

  /** Its connections stay, and nothing comes over them any more. */
  private static void freeze(Process process) throws Exception {
    String pid = Long.toString(process.pid());
    assertThat(new ProcessBuilder("kill", "-STOP", pid).start().waitFor()).isZero();
  }

  /** Events of every key by turns, in one transaction: the relay finds all of them at once. */
  private List<Event> publish(int ofEachKey) {
    return transactions.execute(_ -> {
      for (int i = 0; i < ofEachKey; i++) {
        for (String key : keys) {
          outbox.publish(OutboxIT.event(UUID.fromString(key), i));
        }
      }
      return waiting();
    });
  }

  private List<Event> waiting() {
    return jdbc.sql("SELECT aggregate_id, event_id FROM outbox_event ORDER BY id")
        .query((row, _) -> new Event(row.getString(1), row.getString(2)))
        .list();
  }

  /** What Kafka has of it, each key in order. */
  private List<Event> sent() {
    return Events.records(Topics.ORDER_EVENTS).stream()
        .map(record -> new Event(record.key(), Events.header(record, "ce_id")))
        .filter(event -> keys.contains(event.key()))
        .toList();
  }
}
