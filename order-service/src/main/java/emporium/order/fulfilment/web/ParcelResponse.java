package emporium.order.fulfilment.web;

import emporium.order.fulfilment.Estimate;
import emporium.order.fulfilment.Parcel;
import emporium.order.fulfilment.ParcelStatus;
import emporium.order.fulfilment.Shipment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parcel of an order.
 *
 * @param carrier its id, absent until it is shipped like all about the carrier
 * @param carrierName as people know it
 * @param trackingUrl the carrier's own page about it
 * @param expectedFrom the first day it may arrive, absent if nobody knows
 * @param scans what the carrier reported, by the carrier's clock
 */
@Schema(name = "Parcel")
public record ParcelResponse(
    UUID parcelId,
    ParcelStatus status,
    List<Line> lines,
    @Nullable String carrier,
    @Nullable String carrierName,
    @Nullable String trackingNumber,
    @Nullable String trackingUrl,
    @Nullable LocalDate expectedFrom,
    @Nullable LocalDate expectedUntil,
    Instant packedAt,
    @Nullable Instant shippedAt,
    @Nullable Instant deliveredAt,
    List<ScanResponse> scans) {

  /** Units of an order line. */
  @Schema(name = "ParcelLine")
  public record Line(UUID orderLineId, int quantity) {

    public static List<Line> of(List<Parcel.Line> lines) {
      return lines.stream().map(line -> new Line(line.orderLineId(), line.quantity())).toList();
    }
  }

  /**
   * A carrier saw it.
   *
   * @param status an open set of words such as {@code IN_TRANSIT}
   * @param place absent if the carrier did not say, or it was erased
   */
  @Schema(name = "ParcelScan")
  public record ScanResponse(String status, @Nullable String place, Instant scannedAt) {}

  public static ParcelResponse of(Parcel parcel) {
    Shipment shipment = parcel.shipment().orElse(null);
    Estimate estimate = parcel.estimate().orElse(null);
    return new ParcelResponse(
        parcel.getId(),
        parcel.status(),
        Line.of(parcel.lines()),
        shipment == null ? null : shipment.carrier(),
        shipment == null ? null : shipment.carrierName(),
        shipment == null ? null : shipment.trackingNumber(),
        shipment == null ? null : shipment.trackingUrl(),
        estimate == null ? null : estimate.from(),
        estimate == null ? null : estimate.until(),
        parcel.packedAt(),
        parcel.shippedAt().orElse(null),
        parcel.deliveredAt().orElse(null),
        parcel.scans().stream()
            .map(scan -> new ScanResponse(scan.status(), scan.place(), scan.scannedAt()))
            .toList());
  }
}
