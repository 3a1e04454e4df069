package emporium.order.checkout.client;

import emporium.order.checkout.Carts;
import emporium.order.checkout.client.CartApi.CartBody;
import emporium.order.config.OrderProperties;
import emporium.order.placed.Order.CartRevision;
import emporium.starter.client.Neighbour;
import emporium.starter.client.Neighbours;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class HttpCarts implements Carts {

  private final CartApi api;
  private final Neighbour cartService;

  HttpCarts(Neighbours neighbours, OrderProperties settings) {
    this.api = neighbours.client(CartApi.class, settings.cartUrl());
    this.cartService = neighbours.named("cart-service");
  }

  @Override
  public Optional<Cart> find(UUID customerId) {
    CartBody cart = cartService.call(() -> api.find(customerId));
    return cart.cartId() == null || cart.items().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Cart(
                new CartRevision(cart.cartId(), cart.version()),
                cart.items().stream()
                    .map(item -> new Item(item.variantId(), item.quantity()))
                    .toList()));
  }
}
