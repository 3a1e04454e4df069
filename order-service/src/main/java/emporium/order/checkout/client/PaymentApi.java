package emporium.order.checkout.client;

import java.time.Duration;
import java.util.List;
import org.springframework.web.service.annotation.GetExchange;

/** What payment-service answers to other services. */
interface PaymentApi {

  @GetExchange("/internal/payment-methods")
  MethodsBody methods();

  record MethodsBody(List<MethodBody> items) {}

  record MethodBody(String id, String label, String confirmsWhen, Duration paymentWindow) {}
}
