package emporium.payment.payment;

import emporium.payment.payment.FindPayment.Found;
import emporium.payment.provider.PaymentMethod;
import emporium.payment.provider.PaymentMethod.ConfirmsWhen;
import emporium.payment.provider.PaymentProviders;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says how an order can be paid now. */
@Component
public class PayableBy {

  private final PaymentProviders providers;
  private final Clock clock;

  PayableBy(PaymentProviders providers, Clock clock) {
    this.providers = providers;
    this.clock = clock;
  }

  /** Ids of the methods another attempt may use; none while one is under way, or if it is late. */
  public List<String> methods(Found found) {
    boolean underWay =
        found.attempts().stream().anyMatch(attempt -> attempt.status().isUndecided());
    if (underWay || !found.payment().takesAttempts(clock.instant())) {
      return List.of();
    }
    return providers.methods().stream()
        .filter(method -> method.confirmsWhen() != ConfirmsWhen.PLACED)
        .map(PaymentMethod::id)
        .toList();
  }
}
