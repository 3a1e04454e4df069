package emporium.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class MoneyTests {

  private static Money euro(long cents) {
    return new Money(cents, "EUR");
  }

  @Test
  void addsSubtractsAndMultiplies() {
    assertThat(euro(100).plus(euro(50)).minus(euro(30)).times(3)).isEqualTo(euro(360));
    assertThat(euro(5).negated()).isEqualTo(euro(-5));
    assertThat(Money.sum(List.of(euro(1), euro(2)), "EUR")).isEqualTo(euro(3));
    assertThat(Money.sum(List.of(), "EUR")).isEqualTo(euro(0));
  }

  @Test
  void refusesToMixCurrencies() {
    Money dollar = new Money(1, "USD");

    assertThatIllegalArgumentException().isThrownBy(() -> euro(1).plus(dollar));
    assertThatIllegalArgumentException().isThrownBy(() -> euro(1).minus(dollar));
    assertThatIllegalArgumentException().isThrownBy(() -> euro(1).compareTo(dollar));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.sum(List.of(dollar), "EUR"));
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatThrownBy(() -> euro(Long.MAX_VALUE).times(2)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> euro(Long.MIN_VALUE).negated())
        .isInstanceOf(ArithmeticException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> new Money(1, "euro"));
  }

  @ParameterizedTest
  @CsvSource({"EUR,2", "JPY,0", "KWD,3"})
  void knowsTheDigitsOfACurrency(String currency, int digits) {
    assertThat(Money.fractionDigits(currency)).isEqualTo(digits);
  }

  @Test
  void knowsNoCurrencyThatDoesNotExist() {
    assertThat(Money.isCurrency("ZZZ")).isFalse();
    assertThat(Money.isCurrency("XAU")).as("gold has no minor unit").isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> Money.fractionDigits("ZZZ"));
  }

  @Test
  void readsAndWritesDecimals() {
    assertThat(Money.ofDecimal(new BigDecimal("19.99"), "EUR")).isEqualTo(euro(1999));
    assertThat(Money.ofDecimal(new BigDecimal("19.9"), "EUR")).isEqualTo(euro(1990));
    assertThat(Money.ofDecimal(new BigDecimal("1999"), "JPY")).isEqualTo(new Money(1999, "JPY"));
    assertThat(new Money(1999, "KWD").toDecimal()).isEqualTo(new BigDecimal("1.999"));
    assertThatThrownBy(() -> Money.ofDecimal(new BigDecimal("1.999"), "EUR"))
        .isInstanceOf(ArithmeticException.class);
    assertThat(euro(-5)).hasToString("-0.05 EUR");
  }

  @Test
  void roundsAPortionOnce() {
    assertThat(euro(11900).portion(100, 119, RoundingMode.HALF_UP)).isEqualTo(euro(10000));
    assertThat(euro(5).portion(1, 2, RoundingMode.HALF_UP)).isEqualTo(euro(3));
    assertThat(euro(5).portion(1, 2, RoundingMode.DOWN)).isEqualTo(euro(2));
    assertThat(euro(Long.MAX_VALUE).portion(3, 3, RoundingMode.HALF_UP))
        .isEqualTo(euro(Long.MAX_VALUE));
  }

  @Test
  void allocatesByWeightToTheLastUnit() {
    assertThat(euro(100).allocate(List.of(1L, 1L, 1L)))
        .containsExactly(euro(34), euro(33), euro(33));
    assertThat(euro(5).allocate(List.of(3L, 7L))).containsExactly(euro(2), euro(3));
    assertThat(euro(-5).allocate(List.of(3L, 7L))).containsExactly(euro(-2), euro(-3));
    assertThat(euro(7).allocate(List.of(0L, 2L))).containsExactly(euro(0), euro(7));
    assertThat(euro(3).allocate(List.of(0L, 0L))).containsExactly(euro(2), euro(1));
  }

  @Test
  void allocatesWithoutLossWhateverTheWeights() {
    Random random = new Random(42);
    for (int i = 0; i < 2_000; i++) {
      List<Long> weights =
          random.longs(1 + random.nextInt(9), 0, 1L << (1 + random.nextInt(60))).boxed().toList();
      Money amount = euro(random.nextLong(-1_000_000, 1_000_000));

      assertThat(Money.sum(amount.allocate(weights), "EUR"))
          .as("%s by %s", amount, weights)
          .isEqualTo(amount);
    }
  }

  @Test
  void refusesToAllocateByNothingOrLess() {
    assertThatIllegalArgumentException().isThrownBy(() -> euro(1).allocate(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> euro(1).allocate(List.of(2L, -1L)));
  }

  @Test
  void travelsAsAmountAndCurrencyAlone() {
    JsonMapper json = JsonMapper.builder().build();

    assertThat(json.writeValueAsString(euro(1999)))
        .isEqualTo("{\"amount\":1999,\"currency\":\"EUR\"}");
    assertThat(json.readValue("{\"amount\":1999,\"currency\":\"EUR\"}", Money.class))
        .isEqualTo(euro(1999));
  }
}
