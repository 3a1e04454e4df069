package emporium.catalog.inventory.web;

import emporium.catalog.inventory.Shortfalls;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Back office")
class ShortfallController {

  private final Shortfalls shortfalls;

  ShortfallController(Shortfalls shortfalls) {
    this.shortfalls = shortfalls;
  }

  /** Units of a confirmed order that were not there. */
  record ShortfallResponse(UUID orderId, UUID variantId, int units, Instant detectedAt) {}

  record ShortfallsResponse(List<ShortfallResponse> items) {}

  @GetMapping("/api/backoffice/stock/shortfalls")
  @SecurityRequirement(name = "bearer")
  @Operation(
      operationId = "listShortfalls",
      summary = "Units of confirmed orders that were not there, the newest first")
  ShortfallsResponse list() {
    return new ShortfallsResponse(
        shortfalls.newest().stream()
            .map(s -> new ShortfallResponse(s.orderId(), s.variantId(), s.units(), s.detectedAt()))
            .toList());
  }
}
