package emporium.catalog.inventory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lines of the same variant are added up. */
record ReservationRequest(@NotEmpty @Size(max = 100) List<@NotNull @Valid Line> lines) {

  /**
   * @param quantity sellable units
   */
  record Line(@NotNull UUID variantId, @Min(1) @Max(999) int quantity) {}

  Map<UUID, Integer> unitsByVariant() {
    return lines.stream().collect(Collectors.toMap(Line::variantId, Line::quantity, Integer::sum));
  }
}
