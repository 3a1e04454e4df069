package emporium.cart.cart.web;

import emporium.cart.cart.Cart;
import emporium.cart.cart.CartOwner;
import emporium.cart.cart.CartOwner.Guest;
import emporium.cart.cart.CartSnapshot;
import emporium.cart.cart.ChangeCart;
import emporium.cart.cart.ChangeCart.Outcome;
import emporium.cart.cart.Quantity;
import emporium.cart.cart.ShowCart;
import emporium.cart.config.CartProperties;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import emporium.starter.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.WebUtils;

/**
 * The cart of the current customer or guest. A guest's browser remembers its cart by a cookie; when
 * a customer comes with such a cookie, the guest's cart goes into the customer's and the cookie
 * goes away.
 */
@RestController
@RequestMapping("/api/cart")
@Tag(name = "Cart")
class CartController {

  private static final ProblemType SOLD_OUT =
      new ProblemType("sold-out", HttpStatus.CONFLICT, "Not enough in stock");
  private static final ProblemType CART_LIMIT =
      new ProblemType("cart-limit", HttpStatus.UNPROCESSABLE_CONTENT, "The cart is full");

  private final ShowCart showCart;
  private final ChangeCart changeCart;
  private final GuestCookie guestCookie;
  private final String currency;

  CartController(
      ShowCart showCart, ChangeCart changeCart, GuestCookie guestCookie, CartProperties settings) {
    this.showCart = showCart;
    this.changeCart = changeCart;
    this.guestCookie = guestCookie;
    this.currency = settings.currency();
  }

  record AddItemRequest(
      @NotNull UUID variantId, @NotNull @Min(1) @Max(Quantity.MOST) Integer quantity) {}

  record ChangeQuantityRequest(@NotNull @Min(1) @Max(Quantity.MOST) Integer quantity) {}

  @GetMapping
  @Operation(operationId = "getCart", summary = "Your cart")
  @InLanguages
  ResponseEntity<CartResponse> get(
      @Parameter(hidden = true) Optional<CurrentUser.Person> customer, HttpServletRequest request) {
    Optional<Requester> requester = reader(customer, request);
    CartResponse cart =
        requester
            .flatMap(it -> showCart.cached(it.owner()))
            .map(it -> describe(it, request))
            .orElseGet(() -> CartResponse.empty(currency));
    return answer(requester.flatMap(Requester::setCookie)).body(cart);
  }

  @PostMapping("/items")
  @Operation(operationId = "addCartItem", summary = "Add a variant to your cart")
  @InLanguages
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CartResponse.class)))
  ResponseEntity<?> add(
      @Valid @RequestBody AddItemRequest item,
      @Parameter(hidden = true) Optional<CurrentUser.Person> customer,
      HttpServletRequest request) {
    Requester requester = writer(customer, request);
    var quantity = new Quantity(item.quantity());
    return answer(
        changeCart.add(requester.owner(), item.variantId(), quantity), requester, request);
  }

  @PutMapping("/items/{variantId}")
  @Operation(operationId = "changeCartItem", summary = "Change the quantity of a variant")
  @InLanguages
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CartResponse.class)))
  ResponseEntity<?> change(
      @PathVariable UUID variantId,
      @Valid @RequestBody ChangeQuantityRequest item,
      @Parameter(hidden = true) Optional<CurrentUser.Person> customer,
      HttpServletRequest request) {
    Requester requester = writer(customer, request);
    var quantity = new Quantity(item.quantity());
    return answer(
        changeCart.changeQuantity(requester.owner(), variantId, quantity), requester, request);
  }

  @DeleteMapping("/items/{variantId}")
  @Operation(operationId = "removeCartItem", summary = "Remove a variant from your cart")
  @InLanguages
  ResponseEntity<CartResponse> remove(
      @PathVariable UUID variantId,
      @Parameter(hidden = true) Optional<CurrentUser.Person> customer,
      HttpServletRequest request) {
    Requester requester = writer(customer, request);
    return changed(changeCart.remove(requester.owner(), variantId), requester, request);
  }

  @PutMapping("/saved-items/{variantId}")
  @Operation(
      operationId = "saveCartItem",
      summary = "Save a variant of your cart for later",
      description = "It comes back when it is added to the cart again.")
  @InLanguages
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CartResponse.class)))
  ResponseEntity<?> saveForLater(
      @PathVariable UUID variantId,
      @Parameter(hidden = true) Optional<CurrentUser.Person> customer,
      HttpServletRequest request) {
    Requester requester = writer(customer, request);
    return answer(changeCart.saveForLater(requester.owner(), variantId), requester, request);
  }

  @DeleteMapping("/saved-items/{variantId}")
  @Operation(operationId = "removeSavedItem", summary = "Remove what you saved for later")
  @InLanguages
  ResponseEntity<CartResponse> forget(
      @PathVariable UUID variantId,
      @Parameter(hidden = true) Optional<CurrentUser.Person> customer,
      HttpServletRequest request) {
    Requester requester = writer(customer, request);
    return changed(changeCart.forget(requester.owner(), variantId), requester, request);
  }

  @DeleteMapping
  @Operation(operationId = "clearCart", summary = "Empty your cart")
  @InLanguages
  ResponseEntity<CartResponse> clear(
      @Parameter(hidden = true) Optional<CurrentUser.Person> customer, HttpServletRequest request) {
    Requester requester = writer(customer, request);
    return changed(changeCart.clear(requester.owner()), requester, request);
  }

  /** The language may be chosen by a parameter as well as by the header. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @Parameter(
      in = ParameterIn.QUERY,
      name = "locale",
      description = "BCP 47 tag; otherwise Accept-Language decides",
      schema = @Schema(type = "string"))
  @interface InLanguages {}

  /**
   * @param setCookie the cookie to set or to remove
   */
  private record Requester(CartOwner owner, Optional<String> setCookie) {}

  /** Nobody, if a guest has no cart yet: reading makes none. */
  private Optional<Requester> reader(
      Optional<CurrentUser.Person> customer, HttpServletRequest request) {
    return customer
        .map(it -> customer(it, request))
        .or(() ->
            cookie(request)
                .map(value ->
                    new Requester(new Guest(GuestCookie.cartId(value)), Optional.empty())));
  }

  private Requester writer(Optional<CurrentUser.Person> customer, HttpServletRequest request) {
    return customer
        .map(it -> customer(it, request))
        .orElseGet(() -> {
          String value = cookie(request).orElseGet(GuestCookie::next);
          return new Requester(
              new Guest(GuestCookie.cartId(value)), Optional.of(guestCookie.set(value)));
        });
  }

  private Requester customer(CurrentUser.Person customer, HttpServletRequest request) {
    Optional<String> guest = cookie(request);
    guest.ifPresent(value -> changeCart.merge(GuestCookie.cartId(value), customer.accountId()));
    return new Requester(
        new CartOwner.Customer(customer.accountId()), guest.map(_ -> guestCookie.removed()));
  }

  private static Optional<String> cookie(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, GuestCookie.NAME);
    return cookie == null ? Optional.empty() : GuestCookie.read(cookie.getValue());
  }

  private ResponseEntity<?> answer(
      Outcome outcome, Requester requester, HttpServletRequest request) {
    return switch (outcome) {
      case Outcome.Changed(var cart) -> changed(cart, requester, request);
      case Outcome.UnknownVariant() -> Problem.notFound("This product").toResponse();
      case Outcome.SoldOut(var variantId, var quantity) ->
          Problem.of(SOLD_OUT)
              .detail("This product is sold out.")
              .with("shortages", List.of(new Shortage(variantId, quantity.value(), 0)))
              .toResponse();
      case Outcome.TooMany() ->
          Problem.of(CART_LIMIT)
              .detail("A cart can contain up to " + Quantity.MOST + " of a product.")
              .toResponse();
      case Outcome.Full() ->
          Problem.of(CART_LIMIT)
              .detail("A cart can contain up to " + Cart.MOST_LINES + " products.")
              .toResponse();
    };
  }

  /** What is missing, in the form of all services. */
  record Shortage(UUID variantId, int requested, int available) {}

  private ResponseEntity<CartResponse> changed(
      CartSnapshot cart, Requester requester, HttpServletRequest request) {
    return answer(requester.setCookie()).body(describe(cart, request));
  }

  private CartResponse describe(CartSnapshot cart, HttpServletRequest request) {
    return CartResponse.of(showCart.describe(cart), Languages.of(request), currency);
  }

  private static ResponseEntity.BodyBuilder answer(Optional<String> setCookie) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
    setCookie.ifPresent(cookie -> answer.header(HttpHeaders.SET_COOKIE, cookie));
    return answer;
  }
}
