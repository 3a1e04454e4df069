package emporium.order.checkout.client;

import emporium.order.checkout.Carts;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import io.github.resilience4j.retry.annotation.Retry;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** {@code GET /internal/carts/{customerId}} of cart-service. */
@Component
class HttpCarts implements Carts {

  private final RestClient cartClient;

  HttpCarts(RestClient cartClient) {
    this.cartClient = cartClient;
  }

  private record CartBody(List<Item> items) {}

  @Override
  @Retry(name = "cart")
  @CircuitBreaker(name = "cart")
  public List<Item> itemsOf(UUID customerId) {
    return Remote.call(
        "cart-service",
        () ->
            Objects.requireNonNull(
                    cartClient
                        .get()
                        .uri("/internal/carts/{customerId}", customerId)
                        .retrieve()
                        .body(CartBody.class))
                .items());
  }
}
