package emporium.cart.cart.web;

import emporium.cart.cart.Shopper;
import emporium.cart.cart.ShowCart;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Carts for checkout. The gateway does not route here. */
@RestController
class InternalCartController {

  private final ShowCart showCart;

  InternalCartController(ShowCart showCart) {
    this.showCart = showCart;
  }

  @GetMapping("/internal/carts/{customerId}")
  ShowCart.View get(@PathVariable UUID customerId) {
    return showCart.of(new Shopper.Customer(customerId));
  }
}
