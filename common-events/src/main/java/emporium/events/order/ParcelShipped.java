package emporium.events.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parcel was handed over to its carrier.
 *
 * @param carrier its id
 * @param carrierName as people know it
 * @param locale BCP 47 tag of the language the order was placed in
 * @param expectedFrom the first day it may arrive; absent if nobody knows
 * @param expectedUntil the last day it should arrive
 */
public record ParcelShipped(
    UUID orderId,
    UUID parcelId,
    String orderNumber,
    Customer customer,
    String carrier,
    String carrierName,
    String trackingNumber,
    List<ParcelLine> lines,
    String locale,
    @Nullable LocalDate expectedFrom,
    @Nullable LocalDate expectedUntil,
    Instant shippedAt)
    implements OrderEvent {}
