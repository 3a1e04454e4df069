package emporium.gateway.storefront;

import emporium.gateway.language.Language;
import emporium.money.Money;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The gateway's own words on pages, in one language. */
final class Words {

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle texts;

  private Words(Locale locale) {
    this.locale = locale;
    this.texts = ResourceBundle.getBundle("storefront.words", locale, NO_FALLBACK);
  }

  static Words in(Language language) {
    return new Words(language.locale());
  }

  /**
   * @param arguments for the places {@code {0}}, {@code {1}} …
   */
  String say(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }

  String price(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance(money.currency()));
    int digits = Money.fractionDigits(money.currency());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(money.toDecimal());
  }
}
