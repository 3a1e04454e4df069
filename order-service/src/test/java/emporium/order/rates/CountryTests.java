package emporium.order.rates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountryTests {

  @Test
  void holdsAPostcodeAgainstItsForm() {
    Country germany = new Country("DE", "home", "[0-9]{5}", "20457", false);

    assertThat(germany.hasPostcode("20457")).isTrue();
    assertThat(germany.hasPostcode("2045")).isFalse();
    assertThat(germany.hasPostcode("204577")).isFalse();
    assertThat(germany.hasPostcode("20457 ")).isFalse();
  }

  @Test
  void takesAnythingWhereThereIsNoForm() {
    assertThat(new Country("HK", "world", null, null, false).hasPostcode("-")).isTrue();
  }
}
