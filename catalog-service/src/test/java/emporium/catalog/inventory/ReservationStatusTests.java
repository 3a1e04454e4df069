package emporium.catalog.inventory;

import static emporium.catalog.inventory.ReservationStatus.COMMITTED;
import static emporium.catalog.inventory.ReservationStatus.EXPIRED;
import static emporium.catalog.inventory.ReservationStatus.ORDERED;
import static emporium.catalog.inventory.ReservationStatus.RELEASED;
import static emporium.catalog.inventory.ReservationStatus.RESERVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReservationStatusTests {

  @ParameterizedTest
  @EnumSource(names = {"ORDERED", "COMMITTED", "RELEASED", "EXPIRED"})
  void aReservationEndsOneWayOrAnother(ReservationStatus next) {
    assertThat(RESERVED.to(next)).isEqualTo(next);
  }

  @Test
  void whatWasOrderedNeverExpires() {
    assertThat(ORDERED.to(COMMITTED)).isEqualTo(COMMITTED);
    assertThat(ORDERED.to(RELEASED)).isEqualTo(RELEASED);
    assertThatIllegalStateException().isThrownBy(() -> ORDERED.to(EXPIRED));
    assertThatIllegalStateException().isThrownBy(() -> ORDERED.to(RESERVED));
  }

  @Test
  void whatExpiredMayStillBeOrderedOrPaid() {
    assertThat(EXPIRED.to(ORDERED)).isEqualTo(ORDERED);
    assertThat(EXPIRED.to(COMMITTED)).isEqualTo(COMMITTED);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSoldStaysSold(ReservationStatus next) {
    assertThatIllegalStateException().isThrownBy(() -> COMMITTED.to(next));
  }
}
