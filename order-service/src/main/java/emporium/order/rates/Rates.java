package emporium.order.rates;

import emporium.order.pricing.TaxRules;
import java.util.List;
import java.util.Optional;

/** The tables of countries, taxes and shipping, which an operator changes without a release. */
public interface Rates {

  /** Every country the shop delivers to, in the order to show them. */
  List<Country> countries();

  /** All shipping rates in the shop's currency, in the order to show them. */
  List<ShippingRate> shippingRates();

  /** The taxes on goods that go to a country; one without rates is outside the tax area. */
  TaxRules taxRules(Country country);

  /** The country, if the shop delivers there. */
  default Optional<Country> country(String code) {
    return countries().stream().filter(country -> country.code().equals(code)).findFirst();
  }

  /** What an option costs where a country is, if there is that option there. */
  default Optional<ShippingRate> shippingRate(Country country, String option) {
    return shippingRates().stream()
        .filter(rate -> rate.zone().equals(country.zone()) && rate.option().equals(option))
        .findFirst();
  }
}
