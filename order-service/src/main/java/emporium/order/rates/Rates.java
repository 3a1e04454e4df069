package emporium.order.rates;

import emporium.money.Money;
import emporium.order.config.OrderProperties;
import emporium.order.pricing.TaxRules;
import emporium.order.pricing.TaxTreatment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tables of countries, taxes and shipping, which an operator changes without a release. */
@Repository
public class Rates {

  private final JdbcClient jdbc;
  private final OrderProperties settings;

  Rates(JdbcClient jdbc, OrderProperties settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  /** Every country the shop delivers to, in the order to show them. */
  @Transactional(readOnly = true)
  public List<Country> countries() {
    return jdbc.sql(
            """
            SELECT code, zone, postcode_pattern, postcode_example, region_required
            FROM country ORDER BY position, code
            """)
        .query((row, _) ->
            new Country(
                row.getString("code"),
                row.getString("zone"),
                row.getString("postcode_pattern"),
                row.getString("postcode_example"),
                row.getBoolean("region_required")))
        .list();
  }

  /** The country, if the shop delivers there. */
  @Transactional(readOnly = true)
  public Optional<Country> country(String code) {
    return countries().stream().filter(country -> country.code().equals(code)).findFirst();
  }

  /** All shipping rates in the shop's currency, in the order to show them. */
  @Transactional(readOnly = true)
  public List<ShippingRate> shippingRates() {
    return jdbc.sql(
            """
            SELECT r.shipping_option, r.zone, r.price, r.free_from, r.min_days, r.max_days
            FROM shipping_rate r JOIN shipping_option o ON o.id = r.shipping_option
            WHERE r.currency = ? ORDER BY o.position, r.zone
            """)
        .param(settings.currency())
        .query((row, _) ->
            new ShippingRate(
                row.getString("shipping_option"),
                row.getString("zone"),
                money(row.getLong("price")),
                money(row.getObject("free_from", Long.class)),
                row.getInt("min_days"),
                row.getInt("max_days")))
        .list();
  }

  /** What an option costs where a country is, if there is that option there. */
  @Transactional(readOnly = true)
  public Optional<ShippingRate> shippingRate(Country country, String option) {
    return shippingRates().stream()
        .filter(rate -> rate.zone().equals(country.zone()) && rate.option().equals(option))
        .findFirst();
  }

  /** The taxes on goods that go to a country; one without rates is outside the tax area. */
  @Transactional(readOnly = true)
  public TaxRules taxRules(Country country) {
    Map<String, Integer> destination = taxRates(country.code());
    return new TaxRules(
        destination.isEmpty() ? TaxTreatment.EXPORT : TaxTreatment.STANDARD,
        taxRates(settings.homeCountry()),
        destination);
  }

  private Map<String, Integer> taxRates(String country) {
    Map<String, Integer> rates = new HashMap<>();
    jdbc.sql("SELECT tax_class, basis_points FROM tax_rate WHERE country = ?")
        .param(country)
        .query(row -> {
          rates.put(row.getString("tax_class"), row.getInt("basis_points"));
        });
    return rates;
  }

  private Money money(long amount) {
    return new Money(amount, settings.currency());
  }

  private @Nullable Money money(@Nullable Long amount) {
    return amount == null ? null : money(amount.longValue());
  }
}
