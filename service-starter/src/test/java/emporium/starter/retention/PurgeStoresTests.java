package emporium.starter.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PurgeStoresTests {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T10:00:00Z"), ZoneOffset.UTC);

  /** A store with a number of rows. */
  private static final class Rows implements Retention {

    private int left;
    private int calls;

    private Rows(int left) {
      this.left = left;
    }

    @Override
    public int purge(Instant now, int most) {
      assertThat(now).isEqualTo(CLOCK.instant());
      int purged = Math.min(left, most);
      left -= purged;
      calls++;
      return purged;
    }
  }

  @Test
  void purgesUntilNothingIsLeft() {
    var rows = new Rows(2 * PurgeStores.AT_A_TIME + 1);

    new PurgeStores(Map.of("rows", rows), CLOCK).purge();

    assertThat(rows.left).isZero();
    assertThat(rows.calls).isEqualTo(3);
  }

  @Test
  void aStoreThatFailsDoesNotStopTheOthersAndIsReportedOnceWithItsName() {
    var rows = new Rows(5);
    Map<String, Retention> stores = new TreeMap<>();
    stores.put("broken", PurgeStoresTests::fail);
    stores.put("rows", rows);
    stores.put("zapped", PurgeStoresTests::fail);

    assertThatThrownBy(() -> new PurgeStores(stores, CLOCK).purge())
        .hasMessageContaining("Cannot purge")
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    assertThat(rows.left).isZero();
  }

  private static int fail(Instant now, int most) {
    throw new IllegalStateException("the store does not answer");
  }
}
