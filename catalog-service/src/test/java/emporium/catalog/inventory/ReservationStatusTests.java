package emporium.catalog.inventory;

import static emporium.catalog.inventory.ReservationStatus.COMMITTED;
import static emporium.catalog.inventory.ReservationStatus.EXPIRED;
import static emporium.catalog.inventory.ReservationStatus.HELD;
import static emporium.catalog.inventory.ReservationStatus.RELEASED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReservationStatusTests {

  @Test
  void aHeldReservationEndsOneWayOrAnother() {
    assertThat(HELD.to(COMMITTED)).isEqualTo(COMMITTED);
    assertThat(HELD.to(RELEASED)).isEqualTo(RELEASED);
    assertThat(HELD.to(EXPIRED)).isEqualTo(EXPIRED);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSoldStaysSold(ReservationStatus next) {
    assertThatIllegalStateException().isThrownBy(() -> COMMITTED.to(next));
  }
}
