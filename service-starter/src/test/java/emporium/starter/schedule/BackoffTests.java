package emporium.starter.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTests {

  private final Backoff pause = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(10));

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 2", "9, 512", "10, 600", "63, 600", "64, 600", "2147483647, 600"})
  void doublesUpToTheLongest(int doublings, int seconds) {
    assertThat(pause.after(doublings)).isEqualTo(Duration.ofSeconds(seconds));
  }
}
