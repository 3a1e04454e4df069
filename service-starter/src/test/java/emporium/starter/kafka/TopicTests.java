package emporium.starter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.events.Topics.Retention;
import emporium.events.Topics.Topic;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TopicTests {

  private static Duration segmentFor(Duration retention) {
    var topic = new Topic("things", new Retention.For(retention));
    String segment = KafkaEventsAutoConfiguration.declare(topic).configs().get("segment.ms");
    return Duration.ofMillis(Long.parseLong(segment));
  }

  @Test
  void recordsAreDeletedSoonAfterTheirTime() {
    assertThat(segmentFor(Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(5));
    assertThat(segmentFor(Duration.ofDays(7))).isEqualTo(Duration.ofHours(14));
    assertThat(segmentFor(Duration.ofDays(365))).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void whatIsKeptForEverNeedsNoSegmentsOfItsOwnSize() {
    var topic = new Topic("things", new Retention.Forever());

    assertThat(KafkaEventsAutoConfiguration.declare(topic).configs())
        .containsEntry("retention.ms", "-1")
        .doesNotContainKey("segment.ms");
  }
}
