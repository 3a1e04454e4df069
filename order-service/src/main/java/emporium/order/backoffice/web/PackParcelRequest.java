package emporium.order.backoffice.web;

import emporium.order.fulfilment.Parcel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What goes into the parcel.
 *
 * @param parcelCount how many parcels the order had when you read it; another number is refused
 */
record PackParcelRequest(
    @PositiveOrZero int parcelCount,
    @NotEmpty(message = "Choose what goes into the parcel") @Size(max = 100) List<@NotNull @Valid LineRequest> lines) {

  /** Units of an order line. */
  record LineRequest(@NotNull UUID orderLineId, @Min(1) @Max(999) int quantity) {}

  List<Parcel.Line> toLines() {
    return lines.stream()
        .map(line -> new Parcel.Line(line.orderLineId(), line.quantity()))
        .toList();
  }
}
