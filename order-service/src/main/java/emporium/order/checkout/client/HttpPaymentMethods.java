package emporium.order.checkout.client;

import emporium.order.checkout.PaymentMethods;
import emporium.order.checkout.client.PaymentApi.MethodBody;
import emporium.order.config.OrderProperties;
import emporium.order.placed.PaymentMethod;
import emporium.order.placed.PaymentMethod.ConfirmsWhen;
import emporium.starter.client.Neighbour;
import emporium.starter.client.NeighbourUnavailable;
import emporium.starter.client.Neighbours;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers the list for a minute, and for as long as payment-service does not answer. */
@Component
class HttpPaymentMethods implements PaymentMethods {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final PaymentApi api;
  private final Neighbour paymentService;
  private final Clock clock;
  private volatile @Nullable Known known;

  HttpPaymentMethods(Neighbours neighbours, OrderProperties settings, Clock clock) {
    this.api = neighbours.client(PaymentApi.class, settings.paymentUrl());
    this.paymentService = neighbours.named("payment-service");
    this.clock = clock;
  }

  private record Known(List<Offered> methods, Instant askedAt) {}

  @Override
  public List<Offered> all() {
    Instant now = clock.instant();
    Known before = known;
    if (before != null && before.askedAt().plus(FRESH).isAfter(now)) {
      return before.methods();
    }
    try {
      List<Offered> methods =
          paymentService.call(api::methods).items().stream()
              .filter(HttpPaymentMethods::isUnderstood)
              .map(HttpPaymentMethods::offered)
              .toList();
      known = new Known(methods, now);
      return methods;
    } catch (NeighbourUnavailable e) {
      if (before == null) {
        throw e;
      }
      return before.methods();
    }
  }

  /** A method of another release that confirms orders in a way unknown here is not offered. */
  private static boolean isUnderstood(MethodBody method) {
    return Arrays.stream(ConfirmsWhen.values())
        .anyMatch(known -> known.name().equals(method.confirmsWhen()));
  }

  private static Offered offered(MethodBody method) {
    return new Offered(
        new PaymentMethod(method.id(), ConfirmsWhen.valueOf(method.confirmsWhen())),
        method.label(),
        method.paymentWindow());
  }
}
