package emporium.events.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A parcel has arrived.
 *
 * @param locale BCP 47 tag of the language the order was placed in
 * @param deliveredAt by the carrier's clock
 */
public record ParcelDelivered(
    UUID orderId,
    UUID parcelId,
    String orderNumber,
    Customer customer,
    String carrier,
    String carrierName,
    String trackingNumber,
    List<ParcelLine> lines,
    String locale,
    Instant deliveredAt)
    implements OrderEvent {}
