package emporium.events.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Units of an order are in a parcel that waits for its carrier.
 *
 * @param locationId where it was packed, {@code main} while there is one place
 */
public record ParcelPacked(
    UUID orderId,
    UUID parcelId,
    String orderNumber,
    Customer customer,
    String locationId,
    List<ParcelLine> lines,
    Instant packedAt)
    implements OrderEvent {}
