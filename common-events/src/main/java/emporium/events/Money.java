package emporium.events;

import java.util.regex.Pattern;

/**
 * An amount of money.
 *
 * @param amount in minor units (cents of a euro); negative for what is given back
 * @param currency ISO 4217 code, such as {@code EUR}
 */
public record Money(long amount, String currency) {

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  public Money {
    if (!CODE.matcher(currency).matches()) {
      throw new IllegalArgumentException("not an ISO 4217 code: " + currency);
    }
  }

  public static Money zero(String currency) {
    return new Money(0, currency);
  }

  /**
   * @throws IllegalArgumentException if the currencies differ
   * @throws ArithmeticException if the sum does not fit
   */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
    }
    return new Money(Math.addExact(amount, other.amount), currency);
  }

  /**
   * @throws ArithmeticException if the product does not fit
   */
  public Money times(int quantity) {
    return new Money(Math.multiplyExact(amount, quantity), currency);
  }
}
