package emporium.order.backoffice.web;

import emporium.order.backoffice.FindOrders;
import emporium.order.backoffice.FindOrders.Filter;
import emporium.order.backoffice.FindOrders.Place;
import emporium.order.backoffice.FindOrders.Sort;
import emporium.order.placed.OrderStatus;
import emporium.order.placed.PaymentProgress;
import emporium.starter.paging.Cursor;
import emporium.starter.paging.KeysetPage;
import emporium.starter.problem.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/backoffice/orders")
@Tag(name = "Back office")
class BackofficeOrderController {

  private final FindOrders findOrders;

  BackofficeOrderController(FindOrders findOrders) {
    this.findOrders = findOrders;
  }

  @GetMapping
  @Operation(
      operationId = "listAllOrders",
      summary = "Orders of all customers, by the time they were placed (orders.read)")
  ResponseEntity<KeysetPage<QueuedOrderResponse>> list(
      @RequestParam(required = false) @Nullable OrderStatus status,
      @RequestParam(required = false) PaymentProgress.@Nullable Status paymentStatus,
      @Parameter(description = "The order number or its beginning, such as E-7KQ2")
          @RequestParam(required = false)
          @Pattern(
              regexp = "(?i)E-[0-9A-Z]{0,4}(-[0-9A-Z]{0,4})?",
              message = "Enter a number such as E-7KQ2-M9XT, or its beginning")
          @Nullable String number,
      @RequestParam(required = false) @Nullable UUID customerId,
      @RequestParam(required = false) @Nullable Instant placedFrom,
      @Parameter(description = "Exclusive") @RequestParam(required = false)
          @Nullable Instant placedUntil,
      @RequestParam(defaultValue = "NEWEST") Sort sort,
      @RequestParam(defaultValue = "50") @Min(1) @Max(100) int size,
      @Parameter(description = "The next of the page before") @RequestParam(required = false)
          @Nullable Cursor after) {
    var filter =
        new Filter(
            status,
            paymentStatus,
            number == null ? null : number.toUpperCase(Locale.ROOT),
            customerId,
            placedFrom,
            placedUntil);
    Place last = Cursor.keyOf(after, Place::parse);
    return KeysetPage.of(
            findOrders.list(filter, sort, last, size + 1), size, each -> Cursor.of(each.place()))
        .map(QueuedOrderResponse::of)
        .toResponse();
  }

  @GetMapping("/{orderId}")
  @Operation(operationId = "getAnyOrder", summary = "An order of any customer (orders.read)")
  BackofficeOrderResponse show(@PathVariable UUID orderId) {
    return findOrders
        .find(orderId)
        .map(BackofficeOrderResponse::of)
        .orElseThrow(() -> Problem.notFound("This order").toException());
  }
}
