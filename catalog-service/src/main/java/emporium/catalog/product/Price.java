package emporium.catalog.product;

import emporium.money.Money;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A price with the tax of the shop's home country.
 *
 * @param former the price before a reduction, where there is one
 * @param lowestOf30Days the lowest price of the 30 days before a reduction (Directive 98/6/EC,
 *     article 6a), where there is one
 * @param perUnit the price per unit of measure, where one has to be shown
 * @param validFromAt absent if it always was
 * @param validUntilAt exclusive, absent if it has no end
 */
public record Price(
    Money amount,
    @Nullable Money former,
    @Nullable Money lowestOf30Days,
    @Nullable UnitPrice perUnit,
    @Nullable Instant validFromAt,
    @Nullable Instant validUntilAt) {

  /**
   * A price per unit of measure, such as 3.98 EUR per 100 g.
   *
   * @param unit of the quantity: {@code g}, {@code ml}, {@code m}, {@code piece}
   */
  public record UnitPrice(Money amount, int quantity, String unit) {}

  /** When it begins and ends, as far as it does. */
  Stream<Instant> bounds() {
    return Stream.concat(Stream.ofNullable(validFromAt), Stream.ofNullable(validUntilAt));
  }

  /** Whether there are moments both are valid in. */
  public boolean overlaps(Price other) {
    return amount.currency().equals(other.amount.currency())
        && beginsBeforeEndOf(other)
        && other.beginsBeforeEndOf(this);
  }

  private boolean beginsBeforeEndOf(Price other) {
    return validFromAt == null
        || other.validUntilAt == null
        || validFromAt.isBefore(other.validUntilAt);
  }

  boolean isValid(String currency, Instant at) {
    return amount.currency().equals(currency)
        && (validFromAt == null || !at.isBefore(validFromAt))
        && (validUntilAt == null || at.isBefore(validUntilAt));
  }
}
