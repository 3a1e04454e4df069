package emporium.payment.provider.web;

import emporium.payment.provider.PaymentMethod;
import emporium.payment.provider.PaymentProviders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Payment methods for checkout. The gateway does not route here. */
@RestController
class InternalPaymentMethodController {

  private final PaymentProviders providers;

  InternalPaymentMethodController(PaymentProviders providers) {
    this.providers = providers;
  }

  record PaymentMethodsResponse(List<PaymentMethodResponse> items) {}

  /**
   * @param label names it where no translation does
   * @param confirmsWhen what has to happen to the payment before the order is confirmed: {@code
   *     PLACED}, {@code AUTHORIZED} or {@code CAPTURED}
   * @param paymentWindow how long an order waits for its payment
   */
  record PaymentMethodResponse(
      String id,
      String label,
      @Schema(type = "string") String confirmsWhen,
      @Schema(type = "string", format = "duration", example = "PT15M") Duration paymentWindow) {

    static PaymentMethodResponse of(PaymentMethod method) {
      return new PaymentMethodResponse(
          method.id(), method.label(), method.confirmsWhen().name(), method.paymentWindow());
    }
  }

  @GetMapping("/internal/payment-methods")
  @Operation(operationId = "listPaymentMethods", summary = "How customers can pay")
  PaymentMethodsResponse list() {
    return new PaymentMethodsResponse(
        providers.methods().stream().map(PaymentMethodResponse::of).toList());
  }
}
