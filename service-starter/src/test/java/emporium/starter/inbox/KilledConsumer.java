package emporium.starter.inbox;

import emporium.events.Topics;
import emporium.events.user.UserEvent;
import emporium.starter.kafka.Received;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * A service whose process can be made to end where it hurts most: the effect of an event is
 * committed, the event is not acknowledged. Not a component, so that no other test's scan finds it.
 */
@EnableAutoConfiguration
class KilledConsumer {

  /** What a shell reports for a process that was killed. */
  static final int KILLED = 137;

  static final String HALT = "halt-after-effect";

  @Bean
  Listener listener(Inbox inbox, JdbcTemplate jdbc, Environment environment) {
    return new Listener(inbox, jdbc, environment.getProperty(HALT, Boolean.class, false));
  }

  /** Keeps account of what it is given and of what comes of it. */
  static final class Listener {

    private final Inbox inbox;
    private final JdbcTemplate jdbc;
    private final boolean halts;

    private Listener(Inbox inbox, JdbcTemplate jdbc, boolean halts) {
      this.inbox = inbox;
      this.jdbc = jdbc;
      this.halts = halts;
    }

    @KafkaListener(topics = Topics.USER_EVENTS)
    void on(Received<UserEvent> received) {
      note("delivery", received.eventId());
      inbox.once(received, _ -> note("effect", received.eventId()));
      if (halts) {
        Runtime.getRuntime().halt(KILLED);
      }
    }

    private void note(String what, UUID eventId) {
      jdbc.update(
          "INSERT INTO killed_consumer (what, event_id) VALUES (?, ?)", what, eventId.toString());
    }
  }
}
