package emporium.starter.text;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.money.Money;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintTests {

  private static final Instant MORNING = Instant.parse("2026-11-01T09:21:00Z");

  private final Print english = new Print(Locale.forLanguageTag("en"));
  private final Print german = new Print(Locale.forLanguageTag("de"));

  @Test
  void writesMoneyAsTheLocaleDoes() {
    assertThat(english.money(new Money(192020, "EUR"))).isEqualTo("€1,920.20");
    assertThat(english.money(new Money(-798, "EUR"))).isEqualTo("-€7.98");
    assertThat(german.money(new Money(192020, "EUR"))).isEqualTo("1.920,20\u00a0€");
  }

  @Test
  void writesTheDigitsOfTheCurrency() {
    assertThat(english.money(new Money(1990, "JPY"))).endsWith("1,990");
    assertThat(english.money(new Money(1990, "KWD"))).endsWith("1.990");
  }

  @Test
  void writesRatesAndTimesAsTheLocaleDoes() {
    assertThat(english.rate(1900)).isEqualTo("19%");
    assertThat(english.rate(550)).isEqualTo("5.5%");
    assertThat(german.rate(550)).isEqualTo("5,5\u00a0%");
    assertThat(english.instant(MORNING)).isEqualTo("1 Nov 2026, 09:21 UTC");
    assertThat(german.instant(MORNING)).isEqualTo("01.11.2026, 09:21 UTC");
  }

  @Test
  void namesCountriesInTheLanguage() {
    assertThat(english.country("DE")).isEqualTo("Germany");
    assertThat(german.country("DE")).isEqualTo("Deutschland");
    assertThat(new Print(Locale.forLanguageTag("es-MX")).country("DE")).isEqualTo("Alemania");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "fr"})
  void aLocaleThatNothingIsWrittenInIsEnglish(String tag) {
    Print print = new Print(ShopLanguages.locale(Locale.forLanguageTag(tag), Locale.ENGLISH));

    assertThat(print.money(new Money(1990, "EUR"))).isEqualTo("€19.90");
    assertThat(print.instant(MORNING)).isEqualTo("1 Nov 2026, 09:21 UTC");
  }
}
