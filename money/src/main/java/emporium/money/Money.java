package emporium.money;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An amount of money. Its JSON form is {@code {"amount": 1999, "currency": "EUR"}}; in a table it
 * is two columns, {@code amount} and {@code currency}, to be renamed where it is embedded.
 *
 * <p>Amounts of different currencies cannot be mixed: every method that takes a second amount
 * throws {@link IllegalArgumentException} for another currency, and {@link ArithmeticException}
 * where a result does not fit into 64 bits.
 *
 * @param amount in minor units (cents of a euro, whole yen, thousandths of a Kuwaiti dinar);
 *     negative for what is given back
 * @param currency ISO 4217 code, such as {@code EUR}
 */
@Embeddable
public record Money(
    @Column(name = "amount") long amount, @Column(name = "currency") String currency)
    implements Comparable<Money> {

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  /** The digits of every currency that has a minor unit; gold and test codes have none. */
  private static final Map<String, Integer> DIGITS =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .collect(
              toUnmodifiableMap(Currency::getCurrencyCode, Currency::getDefaultFractionDigits));

  public Money {
    if (!CODE.matcher(currency).matches()) {
      throw new IllegalArgumentException("not an ISO 4217 code: " + currency);
    }
  }

  public static Money zero(String currency) {
    return new Money(0, currency);
  }

  /**
   * From a decimal such as {@code 19.99}.
   *
   * @throws ArithmeticException if it has more digits than the currency
   * @throws IllegalArgumentException if the currency does not exist
   */
  public static Money ofDecimal(BigDecimal amount, String currency) {
    return new Money(amount.movePointRight(fractionDigits(currency)).longValueExact(), currency);
  }

  /** The sum, which is zero for no amounts. */
  public static Money sum(Collection<Money> amounts, String currency) {
    return amounts.stream().reduce(zero(currency), Money::plus);
  }

  /** Whether ISO 4217 has such a currency, with a minor unit to count it in. */
  public static boolean isCurrency(String code) {
    return DIGITS.containsKey(code);
  }

  /**
   * Digits after the decimal point: 2 for {@code EUR}, 0 for {@code JPY}, 3 for {@code KWD}.
   *
   * @throws IllegalArgumentException if the currency does not exist
   */
  public static int fractionDigits(String currency) {
    Integer digits = DIGITS.get(currency);
    if (digits == null) {
      throw new IllegalArgumentException("no such currency: " + currency);
    }
    return digits;
  }

  /** In major units with the currency's digits: {@code 19.99}. */
  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(amount, fractionDigits(currency));
  }

  public Money plus(Money other) {
    return with(Math.addExact(amount, inSameCurrency(other)));
  }

  public Money minus(Money other) {
    return with(Math.subtractExact(amount, inSameCurrency(other)));
  }

  public Money times(int quantity) {
    return with(Math.multiplyExact(amount, quantity));
  }

  public Money negated() {
    return with(Math.negateExact(amount));
  }

  /** −1, 0 or 1: negative, zero or positive. */
  public int signum() {
    return Long.signum(amount);
  }

  /** The part {@code numerator / denominator} of this amount, rounded once. */
  public Money portion(long numerator, long denominator, RoundingMode rounding) {
    return with(
        new BigDecimal(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator)))
            .divide(BigDecimal.valueOf(denominator), 0, rounding)
            .longValueExact());
  }

  /**
   * Splits this amount by weight without losing or inventing a minor unit: each part gets its share
   * rounded towards zero, and the units left over go one each to the parts that lost most, the
   * first ones on a tie (the largest remainder method). Without any weight all parts are alike.
   *
   * @param weights not negative, at least one
   * @return a part for each weight, whose sum is this amount
   */
  public List<Money> allocate(List<Long> weights) {
    if (weights.isEmpty() || weights.stream().anyMatch(weight -> weight < 0)) {
      throw new IllegalArgumentException("cannot allocate by " + weights);
    }
    BigInteger total =
        weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    if (total.signum() == 0) {
      return allocate(weights.stream().map(_ -> 1L).toList());
    }
    List<Long> parts = new ArrayList<>();
    List<BigInteger> remainders = new ArrayList<>();
    long left = amount;
    for (long weight : weights) {
      BigInteger[] share =
          BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weight)).divideAndRemainder(total);
      parts.add(share[0].longValueExact());
      remainders.add(share[1].abs());
      left -= share[0].longValueExact();
    }
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get).reversed())
        .limit(Math.abs(left))
        .forEach(i -> parts.set(i, parts.get(i) + signum()));
    return parts.stream().map(this::with).toList();
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(amount, inSameCurrency(other));
  }

  /** Such as {@code 19.99 EUR}, for logs. */
  @Override
  public String toString() {
    return (isCurrency(currency) ? toDecimal() : amount) + " " + currency;
  }

  private Money with(long newAmount) {
    return new Money(newAmount, currency);
  }

  private long inSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("cannot mix " + currency + " and " + other.currency);
    }
    return other.amount;
  }
}
