package emporium.catalog.inventory.web;

import emporium.catalog.inventory.ReleaseStock;
import emporium.catalog.inventory.ReserveStock;
import emporium.catalog.inventory.ReserveStock.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/internal/reservations/{orderId}")
class ReservationController {

  private final ReserveStock reserveStock;
  private final ReleaseStock releaseStock;

  ReservationController(ReserveStock reserveStock, ReleaseStock releaseStock) {
    this.reserveStock = reserveStock;
    this.releaseStock = releaseStock;
  }

  @PutMapping
  @Operation(
      operationId = "reserveStock",
      summary = "Reserve stock for every line of an order or for none")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReservationResponse.class)))
  ResponseEntity<?> reserve(
      @PathVariable UUID orderId, @Valid @RequestBody ReservationRequest request) {
    var command = new ReserveStock.Command(orderId, request.unitsByVariant());
    return switch (reserveStock.reserve(command)) {
      case Outcome.Reserved(var expiresAt) -> ResponseEntity.ok(new ReservationResponse(expiresAt));
      case Outcome.AlreadyOrdered() -> ResponseEntity.ok(new ReservationResponse(null));
      case Outcome.SoldOut(var shortages) -> InventoryProblems.soldOut(shortages).toResponse();
    };
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      operationId = "releaseReservation",
      summary = "Release what is reserved for an order that will not be placed")
  void release(@PathVariable UUID orderId) {
    releaseStock.giveUp(orderId);
  }
}
