package emporium.order.checkout;

import emporium.order.rates.Country;
import emporium.order.rates.Rates;
import emporium.order.rates.ShippingRate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says where the shop delivers, how, at which price, and how customers can pay. */
@Component
public class ShowOptions {

  private final Rates rates;
  private final PaymentMethods paymentMethods;

  ShowOptions(Rates rates, PaymentMethods paymentMethods) {
    this.rates = rates;
    this.paymentMethods = paymentMethods;
  }

  /** Everything a checkout offers. */
  public record Options(
      List<Country> countries,
      List<ShippingRate> shippingRates,
      List<PaymentMethods.Offered> paymentMethods) {}

  /**
   * @throws emporium.starter.client.NeighbourUnavailable if payment-service does not answer and
   *     never has
   */
  public Options show() {
    return new Options(rates.countries(), rates.shippingRates(), paymentMethods.all());
  }
}
