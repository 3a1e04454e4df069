package emporium.order.history.web;

import emporium.order.history.OrderHistory;
import emporium.starter.paging.Cursor;
import emporium.starter.paging.KeysetPage;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import emporium.starter.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/orders")
@Tag(name = "Orders")
class OrderHistoryController {

  private static final ProblemType TOO_MANY_STREAMS =
      new ProblemType(
          "too-many-streams", HttpStatus.TOO_MANY_REQUESTS, "Too many live pages are open");

  private final OrderHistory history;
  private final LiveOrders live;

  OrderHistoryController(OrderHistory history, LiveOrders live) {
    this.history = history;
    this.live = live;
  }

  @GetMapping
  @Operation(operationId = "listOrders", summary = "Your orders, newest first")
  ResponseEntity<KeysetPage<OrderResponse>> list(
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
      @RequestParam(required = false) @Nullable Cursor after,
      CurrentUser.Person who) {
    UUID last = Cursor.keyOf(after, UUID::fromString);
    return KeysetPage.of(
            history.list(who.accountId(), last, size + 1),
            size,
            each -> Cursor.of(each.order().getId()))
        .map(OrderResponse::of)
        .toResponse();
  }

  @GetMapping("/{orderId}")
  @Operation(operationId = "getOrder", summary = "One of your orders")
  OrderResponse get(@PathVariable UUID orderId, CurrentUser.Person who) {
    return find(orderId, who);
  }

  @GetMapping(path = "/{orderId}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(
      operationId = "watchOrder",
      summary = "One of your orders now and at every change, as server-sent events named 'order'")
  SseEmitter watch(@PathVariable UUID orderId, CurrentUser.Person who) {
    return live.watch(find(orderId, who), who.accountId())
        .orElseThrow(() ->
            Problem.of(TOO_MANY_STREAMS)
                .detail("Close another page that shows an order.")
                .toException());
  }

  private OrderResponse find(UUID orderId, CurrentUser.Person who) {
    return history
        .find(orderId, who.accountId())
        .map(OrderResponse::of)
        .orElseThrow(() -> Problem.notFound("This order").toException());
  }
}
