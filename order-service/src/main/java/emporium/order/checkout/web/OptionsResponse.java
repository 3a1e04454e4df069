package emporium.order.checkout.web;

import emporium.money.Money;
import emporium.order.checkout.PaymentMethods.Offered;
import emporium.order.checkout.ShowOptions.Options;
import emporium.order.config.OrderProperties;
import emporium.order.rates.Country;
import emporium.order.rates.ShippingRate;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param homeCountry whose taxes prices contain
 */
@Schema(name = "CheckoutOptions")
record OptionsResponse(
    String currency,
    String homeCountry,
    List<CountryResponse> countries,
    List<PaymentMethodResponse> paymentMethods) {

  /**
   * @param postcodePattern a regular expression for the whole postcode
   */
  @Schema(name = "CheckoutCountry")
  record CountryResponse(
      String code,
      @Nullable String postcodePattern,
      @Nullable String postcodeExample,
      boolean regionRequired,
      List<ShippingOptionResponse> shippingOptions) {}

  /**
   * @param price with the tax of the home country
   * @param freeFrom what the goods have to cost to be shipped for nothing
   * @param minDays working days until the parcel is there
   */
  @Schema(name = "ShippingOption")
  record ShippingOptionResponse(
      String id, Money price, @Nullable Money freeFrom, int minDays, int maxDays) {}

  /**
   * @param label names it where no translation does
   * @param paymentWindow how long an order waits for its payment
   */
  @Schema(name = "PaymentMethod")
  record PaymentMethodResponse(
      String id,
      String label,
      @Schema(type = "string", format = "duration", example = "PT15M") Duration paymentWindow) {}

  static OptionsResponse of(Options options, OrderProperties settings) {
    return new OptionsResponse(
        settings.currency(),
        settings.homeCountry(),
        options.countries().stream()
            .map(country -> country(country, options.shippingRates()))
            .toList(),
        options.paymentMethods().stream().map(OptionsResponse::method).toList());
  }

  private static CountryResponse country(Country country, List<ShippingRate> rates) {
    return new CountryResponse(
        country.code(),
        country.postcodePattern(),
        country.postcodeExample(),
        country.regionRequired(),
        rates.stream()
            .filter(rate -> rate.zone().equals(country.zone()))
            .map(rate ->
                new ShippingOptionResponse(
                    rate.option(), rate.price(), rate.freeFrom(), rate.minDays(), rate.maxDays()))
            .toList());
  }

  private static PaymentMethodResponse method(Offered offered) {
    return new PaymentMethodResponse(
        offered.method().id(), offered.label(), offered.paymentWindow());
  }
}
