package emporium.events.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A carrier saw a parcel, told in the order in which the carrier reported it. Where it was is not
 * said: it leads to where the customer lives.
 *
 * @param status what the carrier says of it, such as {@code IN_TRANSIT}
 * @param expectedFrom the first day it may arrive, as far as is known now
 * @param expectedUntil the last day it should arrive
 * @param scannedAt by the carrier's clock
 */
public record ParcelScanned(
    UUID orderId,
    UUID parcelId,
    String carrier,
    String trackingNumber,
    String status,
    @Nullable LocalDate expectedFrom,
    @Nullable LocalDate expectedUntil,
    Instant scannedAt)
    implements OrderEvent {}
