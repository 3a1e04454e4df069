package emporium.gateway.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.language.Language;
import emporium.money.Money;
import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class WordsTests {

  @ParameterizedTest
  @ValueSource(strings = {"_de", "_es"})
  void everyLanguageSaysEverything(String language) throws IOException {
    assertThat(keys(language)).isEqualTo(keys(""));
  }

  private static Set<String> keys(String language) throws IOException {
    Properties words =
        PropertiesLoaderUtils.loadProperties(
            new ClassPathResource("storefront/words" + language + ".properties"));
    return words.stringPropertyNames();
  }

  @Test
  void pricesReadAsInTheirLanguage() {
    Money price = new Money(123490, "EUR");

    assertThat(Words.in(Language.ENGLISH).price(price)).isEqualTo("€1,234.90");
    assertThat(Words.in(Language.GERMAN).price(price)).isEqualTo("1.234,90\u00a0€");
    assertThat(Words.in(Language.SPANISH).price(new Money(500, "JPY"))).isEqualTo("500\u00a0JPY");
  }
}
