package emporium.order.rates;

import emporium.money.Money;
import emporium.order.pricing.TaxRules;
import emporium.order.pricing.TaxTreatment;
import java.util.List;
import java.util.Map;

/** Germany, the United States and one way to ship: 4.90, nothing from 50.00 on. */
public final class FixedRates implements Rates {

  private static final Map<String, Integer> GERMAN = Map.of("standard", 1900, "reduced", 700);

  @Override
  public List<Country> countries() {
    return List.of(
        new Country("DE", "home", "[0-9]{5}", "10115", false),
        new Country("US", "world", "[0-9]{5}(-[0-9]{4})?", "10001", true));
  }

  @Override
  public List<ShippingRate> shippingRates() {
    return List.of(
        new ShippingRate("standard", "home", euros(490), euros(5000), 2, 3),
        new ShippingRate("standard", "world", euros(1990), null, 5, 9));
  }

  @Override
  public TaxRules taxRules(Country country) {
    return country.code().equals("DE")
        ? new TaxRules(TaxTreatment.STANDARD, GERMAN, GERMAN)
        : new TaxRules(TaxTreatment.EXPORT, GERMAN, Map.of());
  }

  private static Money euros(long cents) {
    return new Money(cents, "EUR");
  }
}
