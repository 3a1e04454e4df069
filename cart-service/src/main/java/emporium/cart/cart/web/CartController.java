package emporium.cart.cart.web;

import emporium.cart.cart.Cart;
import emporium.cart.cart.CartSnapshot;
import emporium.cart.cart.ChangeCart;
import emporium.cart.cart.ChangeCart.Outcome;
import emporium.cart.cart.Quantity;
import emporium.cart.cart.Shopper;
import emporium.cart.cart.ShowCart;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import emporium.starter.security.CurrentCustomer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The cart of whoever asks. A guest's browser remembers its cart by a cookie; when a customer comes
 * with such a cookie, the guest's cart goes into the customer's and the cookie goes away.
 */
@RestController
@RequestMapping("/api/cart")
@Tag(name = "Cart")
class CartController {

  private static final ProblemType SOLD_OUT =
      new ProblemType("sold-out", HttpStatus.CONFLICT, "Not everything is left");
  private static final ProblemType CART_LIMIT =
      new ProblemType(
          "cart-limit", HttpStatus.UNPROCESSABLE_CONTENT, "That is more than a cart holds");

  private final ShowCart showCart;
  private final ChangeCart changeCart;
  private final GuestCookie guestCookie;

  CartController(ShowCart showCart, ChangeCart changeCart, GuestCookie guestCookie) {
    this.showCart = showCart;
    this.changeCart = changeCart;
    this.guestCookie = guestCookie;
  }

  record AddItemRequest(
      @NotNull UUID productId, @NotNull @Min(1) @Max(Quantity.MOST) Integer quantity) {}

  record ChangeQuantityRequest(@NotNull @Min(1) @Max(Quantity.MOST) Integer quantity) {}

  @GetMapping
  @Operation(operationId = "getCart", summary = "Your cart")
  ResponseEntity<ShowCart.View> get(
      Optional<CurrentCustomer> customer,
      @Parameter(hidden = true) @CookieValue(name = GuestCookie.NAME, required = false)
          @Nullable String cookie) {
    Caller caller = caller(customer, cookie);
    return caller.answer().body(showCart.of(caller.shopper()));
  }

  @PostMapping("/items")
  @Operation(operationId = "addCartItem", summary = "Put units of a product into your cart")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ShowCart.View.class)))
  ResponseEntity<?> add(
      @Valid @RequestBody AddItemRequest request,
      Optional<CurrentCustomer> customer,
      @Parameter(hidden = true) @CookieValue(name = GuestCookie.NAME, required = false)
          @Nullable String cookie) {
    Caller caller = caller(customer, cookie);
    return answer(
        caller,
        changeCart.add(caller.shopper(), request.productId(), new Quantity(request.quantity())));
  }

  @PatchMapping("/items/{productId}")
  @Operation(operationId = "changeCartItem", summary = "Change how many units you want")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ShowCart.View.class)))
  ResponseEntity<?> change(
      @PathVariable UUID productId,
      @Valid @RequestBody ChangeQuantityRequest request,
      Optional<CurrentCustomer> customer,
      @Parameter(hidden = true) @CookieValue(name = GuestCookie.NAME, required = false)
          @Nullable String cookie) {
    Caller caller = caller(customer, cookie);
    return answer(
        caller,
        changeCart.changeQuantity(caller.shopper(), productId, new Quantity(request.quantity())));
  }

  @DeleteMapping("/items/{productId}")
  @Operation(operationId = "removeCartItem", summary = "Take a product out of your cart")
  ResponseEntity<ShowCart.View> remove(
      @PathVariable UUID productId,
      Optional<CurrentCustomer> customer,
      @Parameter(hidden = true) @CookieValue(name = GuestCookie.NAME, required = false)
          @Nullable String cookie) {
    Caller caller = caller(customer, cookie);
    return changed(caller, changeCart.remove(caller.shopper(), productId));
  }

  @DeleteMapping
  @Operation(operationId = "clearCart", summary = "Empty your cart")
  ResponseEntity<ShowCart.View> clear(
      Optional<CurrentCustomer> customer,
      @Parameter(hidden = true) @CookieValue(name = GuestCookie.NAME, required = false)
          @Nullable String cookie) {
    Caller caller = caller(customer, cookie);
    return changed(caller, changeCart.clear(caller.shopper()));
  }

  /**
   * @param setCookie what the browser has to remember or forget
   */
  private record Caller(Shopper shopper, Optional<String> setCookie) {

    ResponseEntity.BodyBuilder answer() {
      ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
      setCookie.ifPresent(cookie -> answer.header(HttpHeaders.SET_COOKIE, cookie));
      return answer;
    }
  }

  private Caller caller(Optional<CurrentCustomer> customer, @Nullable String cookie) {
    Optional<UUID> guestCartId = GuestCookie.read(cookie);
    if (customer.isEmpty()) {
      return new Caller(new Shopper.Guest(guestCartId), Optional.empty());
    }
    UUID customerId = customer.get().customerId();
    guestCartId.ifPresent(id -> changeCart.merge(id, customerId));
    return new Caller(new Shopper.Customer(customerId), guestCartId.map(_ -> guestCookie.forget()));
  }

  private ResponseEntity<?> answer(Caller caller, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Changed(var cart) -> changed(caller, cart);
      case Outcome.UnknownProduct() -> Problem.notFound("This product").toResponse();
      case Outcome.SoldOut() ->
          Problem.of(SOLD_OUT).detail("This product is sold out.").toResponse();
      case Outcome.TooMany() ->
          Problem.of(CART_LIMIT)
              .detail("A cart holds at most " + Quantity.MOST + " of a product.")
              .toResponse();
      case Outcome.Full() ->
          Problem.of(CART_LIMIT)
              .detail("A cart holds at most " + Cart.MOST_LINES + " products.")
              .toResponse();
    };
  }

  private ResponseEntity<ShowCart.View> changed(Caller caller, CartSnapshot cart) {
    Caller remembering =
        cart.guests()
            ? new Caller(caller.shopper(), Optional.of(guestCookie.remember(cart.cartId())))
            : caller;
    return remembering.answer().body(showCart.of(cart));
  }
}
