package emporium.order.checkout.web;

import emporium.order.checkout.IdempotencyKey;
import emporium.order.checkout.PlaceOrder;
import emporium.order.checkout.PlaceOrder.Outcome;
import emporium.order.checkout.QuoteOrder;
import emporium.order.checkout.StockReservations.Shortage;
import emporium.order.history.OrderView;
import emporium.order.order.Buyer;
import emporium.order.order.Order;
import emporium.starter.problem.FieldProblem;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import emporium.starter.security.CurrentCustomer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/orders")
@Tag(name = "Checkout")
class CheckoutController {

  private static final String KEY_HEADER = "Idempotency-Key";

  private final PlaceOrder placeOrder;
  private final QuoteOrder quoteOrder;

  CheckoutController(PlaceOrder placeOrder, QuoteOrder quoteOrder) {
    this.placeOrder = placeOrder;
    this.quoteOrder = quoteOrder;
  }

  @PostMapping("/quote")
  @Operation(operationId = "quoteOrder", summary = "What your cart costs as an order")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = QuoteResponse.class)))
  ResponseEntity<?> quote(@Valid @RequestBody QuoteRequest request, CurrentCustomer who) {
    return switch (quoteOrder.quote(who.customerId(), request.shippingMethod())) {
      case QuoteOrder.Outcome.Quoted(var quote) -> ResponseEntity.ok(QuoteResponse.of(quote));
      case QuoteOrder.Outcome.EmptyCart() -> cartEmpty();
      case QuoteOrder.Outcome.Withdrawn(var shortages) -> soldOut(shortages);
    };
  }

  @PostMapping
  @Operation(
      operationId = "placeOrder",
      summary = "Place an order for what is in your cart",
      description = "Repeating a request with the same Idempotency-Key returns the same order.")
  @ApiResponse(
      responseCode = "201",
      description = "The order waits for its payment",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  @ApiResponse(
      responseCode = "200",
      description = "This request placed the order before",
      content = @Content(schema = @Schema(implementation = OrderView.class)))
  ResponseEntity<?> place(
      @RequestHeader(KEY_HEADER) String key,
      @Valid @RequestBody PlaceOrderRequest request,
      CurrentCustomer who) {
    if (!IdempotencyKey.isValid(key)) {
      return invalidKey();
    }
    return switch (placeOrder.place(command(new IdempotencyKey(key), request, who))) {
      case Outcome.Placed(var order) ->
          ResponseEntity.created(location(order)).body(OrderView.of(order));
      case Outcome.AlreadyPlaced(var order) ->
          ResponseEntity.ok().location(location(order)).body(OrderView.of(order));
      case Outcome.EmptyCart() -> cartEmpty();
      case Outcome.SoldOut(var shortages) -> soldOut(shortages);
      case Outcome.TotalChanged(var currentTotal) ->
          Problem.of(CheckoutProblems.TOTAL_CHANGED)
              .detail("Please look at the new total and confirm again.")
              .with("currentTotal", currentTotal)
              .toResponse();
      case Outcome.KeyReused() ->
          Problem.of(CheckoutProblems.KEY_REUSED)
              .detail("Use a new key for a new order.")
              .toResponse();
    };
  }

  private static PlaceOrder.Command command(
      IdempotencyKey key, PlaceOrderRequest request, CurrentCustomer who) {
    return new PlaceOrder.Command(
        key,
        new Buyer(who.customerId(), who.email(), who.name()),
        new Order.Delivery(request.shipTo(), request.shippingMethod()),
        request.paymentMethod(),
        request.shownTotal());
  }

  private static URI location(Order order) {
    return URI.create("/api/orders/" + order.getId());
  }

  private static ResponseEntity<?> cartEmpty() {
    return Problem.of(CheckoutProblems.CART_EMPTY)
        .detail("Put something into it first.")
        .toResponse();
  }

  private static ResponseEntity<?> soldOut(List<Shortage> shortages) {
    return Problem.of(CheckoutProblems.SOLD_OUT)
        .detail("Less is left than you want of " + shortages.size() + " of the products.")
        .with("shortages", shortages)
        .toResponse();
  }

  private static ResponseEntity<?> invalidKey() {
    return Problem.of(ProblemType.INVALID_REQUEST)
        .detail("One thing needs mending.")
        .errors(List.of(FieldProblem.inParameter(KEY_HEADER, "must be 1 to 64 visible characters")))
        .toResponse();
  }
}
