package emporium.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.catalog.CatalogFixtures;
import emporium.test.time.MutableClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderTopicProgressTests {

  private static final Instant START = Instant.parse("2026-11-01T09:00:00Z");

  private final MutableClock clock = new MutableClock(START);
  private long end;
  private long read;
  private boolean silent;

  private final OrderTopicProgress orderTopicProgress =
      new OrderTopicProgress(
          new OrderTopic() {
            @Override
            public Position end() throws Silent {
              return position(end);
            }

            @Override
            public Position read() throws Silent {
              return position(read);
            }

            private Position position(long offset) throws Silent {
              if (silent) {
                throw new Silent(new IOException("silent"));
              }
              return new Position(Map.of(0, offset));
            }
          },
          clock,
          CatalogFixtures.settings());

  private Optional<Instant> askAfter(int seconds) {
    Optional<Instant> until = orderTopicProgress.until();
    for (int second = 0; second < seconds; second += 10) {
      clock.pass(Duration.ofSeconds(10));
      until = orderTopicProgress.until();
    }
    return until;
  }

  @Test
  void everythingIsHeardUpToATimeOfGraceAgo() {
    assertThat(askAfter(60)).isEmpty();
    assertThat(askAfter(60)).contains(clock.instant().minusSeconds(70));
  }

  @Test
  void aBusyTopicIsHeardAsWell() {
    for (int i = 0; i < 20; i++) {
      read = end;
      end += 100;
      askAfter(10);
    }

    assertThat(askAfter(0).orElseThrow()).isAfter(clock.instant().minusSeconds(100));
  }

  @Test
  void whatIsNotReadYetIsNotHeard() {
    askAfter(120);
    end = 5;
    Instant before = askAfter(20).orElseThrow();

    assertThat(askAfter(600)).contains(before);
    read = 5;
    assertThat(askAfter(20).orElseThrow()).isAfter(before);
  }

  @Test
  void afterAnOutageThereIsTimeToCatchUp() {
    askAfter(120);
    silent = true;
    assertThat(askAfter(600)).isEmpty();
    silent = false;

    assertThat(askAfter(60)).isEmpty();
    assertThat(askAfter(60)).isPresent();
  }

  @Test
  void aServiceThatStoodStillHasHeardNothingMeanwhile() {
    askAfter(120);
    clock.pass(Duration.ofSeconds(600));

    assertThat(askAfter(60)).isEmpty();
  }
}
