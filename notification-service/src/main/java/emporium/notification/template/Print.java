package emporium.notification.template;

import emporium.events.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** Values as people read them. */
public final class Print {

  private static final Locale LOCALE = Locale.of("en", "IE");

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", LOCALE).withZone(ZoneOffset.UTC);

  private Print() {}

  public static String money(Money money) {
    Currency currency = Currency.getInstance(money.currency());
    NumberFormat format = NumberFormat.getCurrencyInstance(LOCALE);
    format.setCurrency(currency);
    return format.format(BigDecimal.valueOf(money.amount(), currency.getDefaultFractionDigits()));
  }

  public static String instant(Instant instant) {
    return MINUTE.format(instant);
  }

  /**
   * @param code ISO 3166-1 alpha-2
   */
  public static String country(String code) {
    return Locale.of("", code).getDisplayCountry(LOCALE);
  }
}
