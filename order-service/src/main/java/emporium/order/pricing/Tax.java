package emporium.order.pricing;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import emporium.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A tax contained in an amount.
 *
 * @param basisPoints the rate in hundredths of a percent: 1900 is 19 %
 */
public record Tax(int basisPoints, Money amount) {

  /** One sum for every rate, the lowest rate first. */
  static List<Tax> perRate(Stream<Tax> taxes) {
    return taxes
        .collect(
            groupingBy(
                Tax::basisPoints,
                TreeMap::new,
                collectingAndThen(reducing(Tax::plus), Optional::orElseThrow)))
        .values()
        .stream()
        .toList();
  }

  private Tax plus(Tax other) {
    return new Tax(basisPoints, amount.plus(other.amount));
  }
}
