package emporium.order.pricing;

import emporium.money.Money;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * The taxes on goods for one country. Prices are gross and equal in all taxed countries.
 *
 * @param home rates of the shop's own country by tax class, in basis points, which prices contain
 * @param destination rates of the country the goods go to, by tax class, in basis points
 */
public record TaxRules(
    TaxTreatment treatment, Map<String, Integer> home, Map<String, Integer> destination) {

  private static final long WHOLE = 10_000;

  /** What is charged for a gross price. */
  Money charged(Money gross, String taxClass) {
    return treatment == TaxTreatment.STANDARD
        ? gross
        : gross.portion(WHOLE, WHOLE + rate(home, taxClass), RoundingMode.HALF_UP);
  }

  /** The taxes contained in what is charged, each rounded half up; none outside the tax area. */
  List<Tax> within(Money charged, String taxClass) {
    if (treatment != TaxTreatment.STANDARD) {
      return List.of();
    }
    int rate = rate(destination, taxClass);
    return List.of(new Tax(rate, charged.portion(rate, WHOLE + rate, RoundingMode.HALF_UP)));
  }

  private static int rate(Map<String, Integer> rates, String taxClass) {
    Integer rate = rates.get(taxClass);
    if (rate == null) {
      throw new IllegalArgumentException("no rate for the tax class " + taxClass);
    }
    return rate;
  }
}
