package emporium.cart.cart.web;

import emporium.cart.cart.Cart;
import emporium.cart.cart.CartSnapshot;
import emporium.cart.cart.ShowCart;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Carts for checkout. The gateway does not route here. */
@RestController
@Tag(name = "Carts for checkout")
class InternalCartController {

  private final ShowCart showCart;

  InternalCartController(ShowCart showCart) {
    this.showCart = showCart;
  }

  /**
   * @param cartId absent while there is none
   * @param version grows with every change of the items
   */
  @Schema(name = "StoredCart")
  record StoredCartResponse(@Nullable UUID cartId, long version, List<Item> items) {

    static StoredCartResponse of(CartSnapshot cart) {
      return new StoredCartResponse(
          cart.cartId(), cart.version(), cart.items().stream().map(Item::of).toList());
    }
  }

  @Schema(name = "StoredCartItem")
  record Item(UUID variantId, int quantity) {

    static Item of(Cart.Item item) {
      return new Item(item.variantId(), item.quantity());
    }
  }

  @GetMapping("/internal/carts/{customerId}")
  @Operation(operationId = "getStoredCart", summary = "A customer's cart as it is stored now")
  StoredCartResponse get(@PathVariable UUID customerId) {
    return showCart
        .stored(customerId)
        .map(StoredCartResponse::of)
        .orElseGet(() -> new StoredCartResponse(null, 0, List.of()));
  }
}
