package emporium.order.backoffice.web;

import emporium.order.backoffice.FindOrders;
import emporium.order.backoffice.FindOrders.Filter;
import emporium.order.backoffice.FindOrders.Place;
import emporium.order.backoffice.FindOrders.Sort;
import emporium.order.fulfilment.Carriers;
import emporium.order.fulfilment.PackParcel;
import emporium.order.fulfilment.ShipParcel;
import emporium.order.fulfilment.web.TrackingNumber;
import emporium.order.placed.FulfilmentStatus;
import emporium.order.placed.OrderStatus;
import emporium.order.placed.PaymentProgress;
import emporium.starter.paging.Cursor;
import emporium.starter.paging.KeysetPage;
import emporium.starter.problem.FieldProblem;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/backoffice/orders")
@Tag(name = "Back office")
class BackofficeOrderController {

  private static final ProblemType NOT_TO_BE_SHIPPED =
      new ProblemType(
          "order-not-to-be-shipped", HttpStatus.CONFLICT, "This order is not to be shipped");
  private static final ProblemType UNITS_NOT_OPEN =
      new ProblemType("units-not-open", HttpStatus.CONFLICT, "These units cannot be packed");
  private static final ProblemType ALREADY_SHIPPED =
      new ProblemType(
          "parcel-already-shipped", HttpStatus.CONFLICT, "This parcel was shipped otherwise");

  private final FindOrders findOrders;

  private final PackParcel packParcel;
  private final ShipParcel shipParcel;
  private final Carriers carriers;

  BackofficeOrderController(
      FindOrders findOrders, PackParcel packParcel, ShipParcel shipParcel, Carriers carriers) {
    this.findOrders = findOrders;
    this.packParcel = packParcel;
    this.shipParcel = shipParcel;
    this.carriers = carriers;
  }

  @GetMapping
  @Operation(
      operationId = "listAllOrders",
      summary = "Orders of all customers, by the time they were placed (orders.read)")
  ResponseEntity<KeysetPage<QueuedOrderResponse>> list(
      @RequestParam(required = false) @Nullable OrderStatus status,
      @RequestParam(required = false) PaymentProgress.@Nullable Status paymentStatus,
      @RequestParam(required = false) @Nullable FulfilmentStatus fulfilment,
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
            fulfilment,
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
    return find(orderId);
  }

  @PostMapping("/{orderId}/parcels")
  @Operation(
      operationId = "packParcel",
      summary = "Pack units of a confirmed order into a parcel (orders.fulfil)")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BackofficeOrderResponse.class)))
  ResponseEntity<?> pack(
      @PathVariable UUID orderId, @RequestBody @Valid PackParcelRequest request) {
    return switch (packParcel.pack(orderId, request.parcelCount(), request.toLines())) {
      case PackParcel.Outcome.Packed _ -> answer(orderId);
      case PackParcel.Outcome.UnknownOrder _ -> Problem.notFound("This order").toResponse();
      case PackParcel.Outcome.PackedMeanwhile _ ->
          Problem.of(ProblemType.EDIT_CONFLICT)
              .detail("Somebody has packed a parcel. Load the order again.")
              .toResponse();
      case PackParcel.Outcome.NotToBeShipped(var status) ->
          Problem.of(NOT_TO_BE_SHIPPED).detail("The order is " + status + ".").toResponse();
      case PackParcel.Outcome.NotThere _ ->
          Problem.of(UNITS_NOT_OPEN)
              .detail("Load the order again and choose from the units that are left.")
              .toResponse();
    };
  }

  @PutMapping("/{orderId}/parcels/{parcelId}/shipment")
  @Operation(
      operationId = "shipParcel",
      summary = "Hand a packed parcel over to a carrier (orders.fulfil)",
      description = "Repeating it changes nothing.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BackofficeOrderResponse.class)))
  ResponseEntity<?> ship(
      @PathVariable UUID orderId,
      @PathVariable UUID parcelId,
      @RequestBody @Valid ShipParcelRequest request) {
    var command =
        new ShipParcel.Command(
            orderId,
            parcelId,
            request.carrier(),
            TrackingNumber.canonical(request.trackingNumber()));
    return switch (shipParcel.ship(command)) {
      case ShipParcel.Outcome.Shipped _ -> answer(orderId);
      case ShipParcel.Outcome.UnknownParcel _ -> Problem.notFound("This parcel").toResponse();
      case ShipParcel.Outcome.UnknownCarrier _ ->
          invalid("carrier", "Choose one of the carriers offered");
      case ShipParcel.Outcome.NumberInUse _ ->
          invalid("trackingNumber", "Another parcel has this number");
      case ShipParcel.Outcome.AlreadyShipped(var shipment) ->
          Problem.of(ALREADY_SHIPPED)
              .detail(
                  "It travels with "
                      + shipment.carrierName()
                      + " as "
                      + shipment.trackingNumber()
                      + ".")
              .toResponse();
    };
  }

  private ResponseEntity<?> answer(UUID orderId) {
    return ResponseEntity.ok(find(orderId));
  }

  private BackofficeOrderResponse find(UUID orderId) {
    return findOrders
        .find(orderId)
        .map(order -> BackofficeOrderResponse.of(order, carriers))
        .orElseThrow(() -> Problem.notFound("This order").toException());
  }

  private static ResponseEntity<?> invalid(String field, String message) {
    return Problem.of(ProblemType.INVALID_REQUEST)
        .detail("Check the fields named in errors.")
        .errors(List.of(FieldProblem.inBody(field, message)))
        .toResponse();
  }
}
