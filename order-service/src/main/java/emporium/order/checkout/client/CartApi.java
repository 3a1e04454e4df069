package emporium.order.checkout.client;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** What cart-service answers to other services. */
interface CartApi {

  @GetExchange("/internal/carts/{customerId}")
  CartBody find(@PathVariable UUID customerId);

  /**
   * @param cartId absent if the customer has no cart
   */
  record CartBody(@Nullable UUID cartId, long version, List<ItemBody> items) {}

  record ItemBody(UUID variantId, int quantity) {}
}
