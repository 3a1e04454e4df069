package emporium.catalog.inventory.web;

import emporium.catalog.inventory.AdjustStock;
import emporium.catalog.inventory.AdjustStock.Command;
import emporium.catalog.inventory.AdjustStock.Outcome;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Back office")
class AdjustStockController {

  private static final ProblemType OUT_OF_RANGE =
      new ProblemType(
          "stock-out-of-range",
          HttpStatus.UNPROCESSABLE_CONTENT,
          "There cannot be that many or few units");

  private final AdjustStock adjustStock;

  AdjustStockController(AdjustStock adjustStock) {
    this.adjustStock = adjustStock;
  }

  /**
   * @param onHand units in the warehouse, reserved ones included
   * @param reserved for orders
   * @param available can be sold
   */
  @Schema(name = "AdjustedStock")
  record AdjustedStockResponse(int onHand, int reserved, int available) {}

  @PostMapping("/api/backoffice/products/{productId}/variants/{variantId}/stock-adjustments")
  @SecurityRequirement(name = "bearer")
  @Operation(
      operationId = "adjustStock",
      summary = "Correct how many units of a variant there are (catalog.write)",
      description = "By what they are more or fewer, or by what was counted.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AdjustedStockResponse.class)))
  ResponseEntity<?> adjust(
      @PathVariable UUID productId,
      @PathVariable UUID variantId,
      @RequestBody @Valid AdjustStockRequest request) {
    var command =
        new Command(
            productId, variantId, request.quantity(), request.reason(), request.cleanNote());
    return switch (adjustStock.adjust(command)) {
      case Outcome.Adjusted(int onHand, int reserved) ->
          ResponseEntity.ok(new AdjustedStockResponse(onHand, reserved, onHand - reserved));
      case Outcome.OutOfRange(int least, int most) ->
          Problem.of(OUT_OF_RANGE)
              .detail(least + " units are reserved for orders; " + most + " are the limit.")
              .with("least", least)
              .with("most", most)
              .toResponse();
      case Outcome.Unknown _ -> Problem.notFound("This variant").toResponse();
    };
  }
}
