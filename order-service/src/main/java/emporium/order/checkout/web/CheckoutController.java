package emporium.order.checkout.web;

import emporium.order.checkout.IdempotencyKey;
import emporium.order.checkout.PlaceOrder;
import emporium.order.checkout.PlaceOrder.Outcome;
import emporium.order.checkout.QuoteOrder;
import emporium.order.checkout.ShowOptions;
import emporium.order.checkout.StockReservations.Shortage;
import emporium.order.config.OrderProperties;
import emporium.order.fulfilment.TrackedOrder;
import emporium.order.history.OrderHistory;
import emporium.order.history.web.OrderResponse;
import emporium.order.placed.Address;
import emporium.order.placed.Contact;
import emporium.order.placed.Customer;
import emporium.order.placed.Order;
import emporium.starter.problem.FieldProblem;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import emporium.starter.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Checkout")
class CheckoutController {

  private static final String KEY_HEADER = "Idempotency-Key";

  private final ShowOptions showOptions;
  private final QuoteOrder quoteOrder;
  private final PlaceOrder placeOrder;
  private final AddressRules addressRules;
  private final OrderHistory history;
  private final OrderProperties settings;

  CheckoutController(
      ShowOptions showOptions,
      QuoteOrder quoteOrder,
      PlaceOrder placeOrder,
      AddressRules addressRules,
      OrderHistory history,
      OrderProperties settings) {
    this.showOptions = showOptions;
    this.quoteOrder = quoteOrder;
    this.placeOrder = placeOrder;
    this.addressRules = addressRules;
    this.history = history;
    this.settings = settings;
  }

  @GetMapping("/api/checkout/options")
  @Operation(
      operationId = "getCheckoutOptions",
      summary = "Where the shop delivers, how, and how customers can pay")
  ResponseEntity<OptionsResponse> options() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
        .body(OptionsResponse.of(showOptions.show(), settings));
  }

  @PostMapping("/api/checkout/quote")
  @Operation(operationId = "quoteOrder", summary = "What your cart costs as an order")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = QuoteResponse.class)))
  ResponseEntity<?> quote(@Valid @RequestBody QuoteRequest request, CurrentUser.Person who) {
    var query =
        new QuoteOrder.Query(
            who.accountId(),
            request.country(),
            request.shippingOption(),
            localeOr(request.locale()));
    return switch (quoteOrder.quote(query)) {
      case QuoteOrder.Outcome.Quoted(var quote) ->
          ResponseEntity.ok(
              QuoteResponse.of(quote, history.findUnpaid(who.accountId()).orElse(null)));
      case QuoteOrder.Outcome.EmptyCart() -> cartEmpty();
      case QuoteOrder.Outcome.Withdrawn(var shortages) -> soldOut(shortages);
      case QuoteOrder.Outcome.OtherCurrency(var variantId) ->
          soldOut(List.of(new Shortage(variantId, 1, 0)));
      case QuoteOrder.Outcome.UnknownCountry() ->
          invalid("country", "Choose a country we deliver to");
      case QuoteOrder.Outcome.UnknownShippingOption() ->
          invalid("shippingOption", "Choose a delivery method that is available in this country");
    };
  }

  @PostMapping("/api/orders")
  @Operation(
      operationId = "placeOrder",
      summary = "Place an order for what is in your cart",
      description = "Repeating a request with the same Idempotency-Key returns the same order.")
  @ApiResponse(
      responseCode = "201",
      description = "The order waits for its payment",
      content = @Content(schema = @Schema(implementation = OrderResponse.class)))
  @ApiResponse(
      responseCode = "200",
      description = "This request placed the order before",
      content = @Content(schema = @Schema(implementation = OrderResponse.class)))
  ResponseEntity<?> place(
      @RequestHeader(KEY_HEADER) String key,
      @Valid @RequestBody PlaceOrderRequest request,
      CurrentUser.Person who) {
    if (!IdempotencyKey.isValid(key)) {
      return Problem.of(ProblemType.INVALID_REQUEST)
          .detail("The Idempotency-Key is not valid.")
          .errors(
              List.of(
                  FieldProblem.inParameter(KEY_HEADER, "Send 1 to 64 visible ASCII characters")))
          .toResponse();
    }
    List<FieldProblem> errors = addressRules.check(request);
    if (!errors.isEmpty()) {
      return Problem.of(ProblemType.INVALID_REQUEST)
          .detail("Check the address.")
          .errors(errors)
          .toResponse();
    }
    return switch (placeOrder.place(command(new IdempotencyKey(key), request, who))) {
      case Outcome.Placed(var order) ->
          ResponseEntity.created(location(order))
              .body(OrderResponse.of(TrackedOrder.withoutParcels(order)));
      case Outcome.AlreadyPlaced(var order) ->
          ResponseEntity.ok()
              .location(location(order))
              .body(OrderResponse.of(history.find(order.getId(), who.accountId()).orElseThrow()));
      case Outcome.EmptyCart() -> cartEmpty();
      case Outcome.SoldOut(var shortages) -> soldOut(shortages);
      case Outcome.TotalChanged(var currentTotal) ->
          Problem.of(CheckoutProblems.TOTAL_CHANGED)
              .detail("Check the new total and confirm again.")
              .with("currentTotal", currentTotal)
              .toResponse();
      case Outcome.CartChanged() ->
          Problem.of(CheckoutProblems.CART_CHANGED)
              .detail("Check your cart and confirm again.")
              .toResponse();
      case Outcome.CartAlreadyOrdered(var order) ->
          Problem.of(CheckoutProblems.CART_ALREADY_ORDERED)
              .detail("This cart is order " + order.number() + ".")
              .with("orderId", order.getId())
              .with("orderNumber", order.number())
              .toResponse();
      case Outcome.TooManyUnpaid() ->
          Problem.of(CheckoutProblems.TOO_MANY_UNPAID)
              .detail("Pay your open orders first, or wait until they are cancelled.")
              .toResponse();
      case Outcome.Undeliverable(boolean country) ->
          country
              ? invalid("shippingAddress.country", "Choose a country we deliver to")
              : invalid(
                  "shippingOption", "Choose a delivery method that is available in this country");
      case Outcome.UnknownPaymentMethod() ->
          invalid("paymentMethod", "Choose one of the payment methods offered");
      case Outcome.KeyReused() ->
          Problem.of(CheckoutProblems.KEY_REUSED)
              .detail("Use a new key for a new order.")
              .toResponse();
      case Outcome.InProgress() ->
          Problem.of(CheckoutProblems.REQUEST_IN_PROGRESS)
              .detail("Repeat the request in a second.")
              .retryAfter(Duration.ofSeconds(1))
              .toResponse();
    };
  }

  private PlaceOrder.Command command(
      IdempotencyKey key, PlaceOrderRequest request, CurrentUser.Person who) {
    Address shipping = request.shippingAddress().toAddress();
    Address billing =
        request.billingAddress() == null ? shipping : request.billingAddress().toAddress();
    return new PlaceOrder.Command(
        key,
        Customer.account(who.accountId()),
        request.cartVersion(),
        new Contact(who.email(), who.name(), request.phone(), shipping, billing),
        localeOr(request.locale()),
        request.shippingOption(),
        request.paymentMethod(),
        request.shownTotal());
  }

  private String localeOr(@Nullable String locale) {
    return Objects.requireNonNullElse(locale, settings.locale());
  }

  private static URI location(Order order) {
    return URI.create("/api/orders/" + order.getId());
  }

  private static ResponseEntity<?> cartEmpty() {
    return Problem.of(CheckoutProblems.CART_EMPTY).detail("Add an item first.").toResponse();
  }

  private static ResponseEntity<?> soldOut(List<Shortage> shortages) {
    return Problem.of(CheckoutProblems.SOLD_OUT)
        .detail(
            shortages.size() == 1
                ? "One item is not available in this quantity."
                : shortages.size() + " items are not available in these quantities.")
        .with("shortages", shortages.stream().map(ShortageResponse::of).toList())
        .toResponse();
  }

  private static ResponseEntity<?> invalid(String field, String message) {
    return Problem.of(ProblemType.INVALID_REQUEST)
        .detail("Check the fields named in errors.")
        .errors(List.of(FieldProblem.inBody(field, message)))
        .toResponse();
  }
}
