package emporium.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockTests {

  private static Stock stockOf(int units) {
    return Stock.of(UUID.randomUUID(), UUID.randomUUID(), units);
  }

  @Test
  void promisesNoMoreThanThereIs() {
    Stock stock = stockOf(3);
    stock.reserve(2);

    assertThatIllegalStateException().isThrownBy(() -> stock.reserve(2));
    assertThat(stock.available()).isEqualTo(1);
  }

  @Test
  void releasedUnitsAreFreeAgain() {
    Stock stock = stockOf(3);
    stock.reserve(3);
    stock.release(2);

    assertThat(stock.available()).isEqualTo(2);
    assertThatIllegalStateException().isThrownBy(() -> stock.release(2));
  }

  @Test
  void committedUnitsAreGone() {
    Stock stock = stockOf(3);
    stock.reserve(2);
    stock.commit(2);

    assertThat(stock.onHand()).isEqualTo(1);
    assertThat(stock.reserved()).isZero();
  }

  @Test
  void takesUnreservedUnitsAsFarAsTheyGo() {
    Stock stock = stockOf(3);
    stock.reserve(2);

    assertThat(stock.commitUnreserved(4)).isEqualTo(3);
    assertThat(stock.onHand()).isEqualTo(2);
    assertThat(stock.reserved()).isEqualTo(2);
  }

  @Test
  void aCountCannotContradictPromises() {
    Stock stock = stockOf(3);
    stock.reserve(2);

    assertThatIllegalStateException().isThrownBy(() -> stock.count(1));
  }

  @ParameterizedTest
  @CsvSource({"0, SOLD_OUT", "1, LOW_STOCK", "5, LOW_STOCK", "6, IN_STOCK"})
  void customersAreToldToHurryOrNot(int units, Availability availability) {
    assertThat(stockOf(units).availability()).isEqualTo(availability);
  }

  @Test
  void customersAreToldOnlyWhatIsNew() {
    Stock stock = stockOf(9);

    stock.reserve(2);
    assertThat(stock.announce()).isFalse();
    stock.reserve(3);
    assertThat(stock.announce()).isTrue();
    assertThat(stock.availability()).isEqualTo(Availability.LOW_STOCK);
    assertThat(stock.remaining()).isEqualTo(4);
    assertThat(stock.availabilityVersion()).isEqualTo(2);
    assertThat(stock.announce()).isFalse();
  }
}
