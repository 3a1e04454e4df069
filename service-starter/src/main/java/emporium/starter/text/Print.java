package emporium.starter.text;

import emporium.money.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/** Values as people of a locale read them, in mails and on documents. */
public final class Print {

  /** English of no country is written as in the euro area. */
  private static final Locale ENGLISH = Locale.of("en", "IE");

  private final Locale locale;

  public Print(Locale locale) {
    this.locale =
        locale.getLanguage().equals("en") && locale.getCountry().isEmpty() ? ENGLISH : locale;
  }

  public String money(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance(money.currency()));
    BigDecimal amount = money.toDecimal();
    format.setMinimumFractionDigits(amount.scale());
    format.setMaximumFractionDigits(amount.scale());
    return format.format(amount);
  }

  public String number(int number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /**
   * @param basisPoints hundredths of a percent
   */
  public String rate(int basisPoints) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(2);
    return format.format(BigDecimal.valueOf(basisPoints, 4));
  }

  public String instant(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(locale)
            .withZone(ZoneOffset.UTC)
            .format(instant)
        + " UTC";
  }

  /** The day in UTC. */
  public String day(Instant instant) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale)
        .withZone(ZoneOffset.UTC)
        .format(instant);
  }

  /** The days from one to another, or the one they both are. */
  public String days(LocalDate from, LocalDate until) {
    var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    return from.equals(until)
        ? format.format(from)
        : format.format(from) + " – " + format.format(until);
  }

  /**
   * @param code ISO 3166-1 alpha-2
   */
  public String country(String code) {
    return Locale.of("", code).getDisplayCountry(locale);
  }
}
