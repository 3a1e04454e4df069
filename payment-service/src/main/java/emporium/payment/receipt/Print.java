package emporium.payment.receipt;

import emporium.money.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values as people of a locale read them. */
final class Print {

  /** English of no country is written as in the euro area. */
  private static final Locale ENGLISH = Locale.of("en", "IE");

  /**
   * Marks that turn the direction of text, which belong to where the text was typed: what follows
   * on a document must not be turned as well.
   */
  private static final Pattern DIRECTIONS =
      Pattern.compile("[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");

  private final Locale locale;

  Print(Locale locale) {
    this.locale =
        locale.getLanguage().equals("en") && locale.getCountry().isEmpty() ? ENGLISH : locale;
  }

  String money(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance(money.currency()));
    BigDecimal amount = money.toDecimal();
    format.setMinimumFractionDigits(amount.scale());
    format.setMaximumFractionDigits(amount.scale());
    return format.format(amount);
  }

  String number(int number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /**
   * @param basisPoints hundredths of a percent
   */
  String rate(int basisPoints) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(2);
    return format.format(BigDecimal.valueOf(basisPoints, 4));
  }

  /** The day in UTC, as in the year of the document's number. */
  String day(Instant instant) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale)
        .withZone(ZoneOffset.UTC)
        .format(instant);
  }

  /**
   * @param code ISO 3166-1 alpha-2
   */
  String country(String code) {
    return Locale.of("", code).getDisplayCountry(locale);
  }

  static String text(String text) {
    return DIRECTIONS.matcher(text).replaceAll("");
  }
}
