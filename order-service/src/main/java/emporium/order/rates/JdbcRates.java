package emporium.order.rates;

import emporium.money.Money;
import emporium.order.config.OrderProperties;
import emporium.order.pricing.TaxRules;
import emporium.order.pricing.TaxTreatment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcRates implements Rates {

  private final JdbcClient jdbc;
  private final OrderProperties settings;

  JdbcRates(JdbcClient jdbc, OrderProperties settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  @Override
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

  @Override
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

  @Override
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
