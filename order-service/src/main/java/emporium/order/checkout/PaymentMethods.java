package emporium.order.checkout;

import emporium.order.placed.PaymentMethod;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How customers can pay, which payment-service knows. */
public interface PaymentMethods {

  /**
   * All methods, in the order to show them.
   *
   * @throws emporium.starter.client.NeighbourUnavailable if payment-service does not answer and
   *     never has
   */
  List<Offered> all();

  default Optional<Offered> find(String id) {
    return all().stream().filter(offered -> offered.method().id().equals(id)).findFirst();
  }

  /**
   * @param label names it where no translation does
   * @param paymentWindow how long an order waits for its payment
   */
  record Offered(PaymentMethod method, String label, Duration paymentWindow) {}
}
