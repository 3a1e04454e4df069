package emporium.order.checkout.client;

import emporium.order.checkout.Carts;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** {@code GET /internal/carts/{customerId}} of cart-service. */
@Component
class HttpCarts implements Carts {

  private final RestClient cartClient;
  private final Remote remote;

  HttpCarts(RestClient cartClient, Remote remote) {
    this.cartClient = cartClient;
    this.remote = remote;
  }

  private record CartBody(List<Item> items) {}

  @Override
  public List<Item> itemsOf(UUID customerId) {
    return remote.call(
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
