package emporium.catalog.inventory.web;

import emporium.catalog.inventory.ReleaseStock;
import emporium.catalog.inventory.ReserveStock;
import emporium.catalog.inventory.ReserveStock.Outcome;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
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
  ResponseEntity<?> reserve(
      @PathVariable UUID orderId, @Valid @RequestBody ReservationRequest request) {
    var command = new ReserveStock.Command(orderId, request.unitsByProduct());
    return switch (reserveStock.reserve(command)) {
      case Outcome.Reserved(var expiresAt) ->
          ResponseEntity.status(HttpStatus.CREATED).body(new ReservationResponse(expiresAt));
      case Outcome.AlreadyReserved(var expiresAt) ->
          ResponseEntity.ok(new ReservationResponse(expiresAt));
      case Outcome.SoldOut(var shortages) -> InventoryProblems.soldOut(shortages).toResponse();
      case Outcome.LinesDiffer() -> InventoryProblems.linesDiffer().toResponse();
    };
  }

  @DeleteMapping
  ResponseEntity<?> release(@PathVariable UUID orderId) {
    return switch (releaseStock.release(orderId)) {
      case ReleaseStock.Outcome.Released() -> ResponseEntity.noContent().build();
      case ReleaseStock.Outcome.AlreadyCommitted() ->
          InventoryProblems.alreadyCommitted().toResponse();
    };
  }
}
