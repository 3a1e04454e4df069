package emporium.starter.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.user.EmailVerified;
import emporium.starter.OtherInstance;
import emporium.starter.Rows;
import emporium.starter.TestApplication;
import emporium.starter.id.Uuid7;
import emporium.starter.outbox.OutboxAutoConfiguration;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Events;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.WithTokenIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(classes = TestApplication.class)
@WithMySql
@WithKafka
@WithTokenIssuer
class KilledConsumerIT {

  @Autowired JdbcTemplate jdbc;
  @TempDir Path folder;

  private final UUID accountId = Uuid7.next();

  @BeforeEach
  void createAccountBook() {
    jdbc.execute(
        "CREATE TABLE IF NOT EXISTS killed_consumer (what VARCHAR(20), event_id CHAR(36))");
  }

  @Test
  void repeatsNothingThoughItWasKilledBeforeItAcknowledged() throws Exception {
    UUID event = Events.publish(verified());

    assertThat(runUntilKilled()).isEqualTo(KilledConsumer.KILLED);
    assertThat(noted("effect", event)).isEqualTo(1);

    try (var next = OtherInstance.here(KilledConsumer.class, settings(false))) {
      assertThat(next.isRunning()).isTrue();
      UUID later = Events.publish(verified());
      // As soon as the broker has missed the dead consumer's heartbeats for long enough.
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(noted("effect", later)).isEqualTo(1));
      assertThat(noted("delivery", event)).as("deliveries").isEqualTo(2);
      assertThat(noted("effect", event)).as("effects").isEqualTo(1);
    }
  }

  private int runUntilKilled() throws IOException, InterruptedException {
    Path log = folder.resolve("consumer.log");
    Process process = OtherInstance.inItsOwnJvm(KilledConsumer.class, log, settings(true));
    try {
      assertThat(process.waitFor(90, TimeUnit.SECONDS)).as(Files.readString(log)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return process.exitValue();
  }

  private static String[] settings(boolean halt) {
    return new String[] {
      "--spring.application.name=killed-consumer",
      "--spring.autoconfigure.exclude=" + OutboxAutoConfiguration.class.getName(),
      "--" + KilledConsumer.HALT + "=" + halt
    };
  }

  private int noted(String what, UUID eventId) {
    return Rows.count(
        jdbc, "killed_consumer WHERE what = ? AND event_id = ?", what, eventId.toString());
  }

  private EmailVerified verified() {
    EmailVerified sample = GoldenSamples.read(EmailVerified.class);
    return new EmailVerified(accountId, sample.email(), sample.verifiedAt());
  }
}
