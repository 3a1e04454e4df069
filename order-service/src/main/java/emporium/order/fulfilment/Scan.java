package emporium.order.fulfilment;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A carrier saw a parcel.
 *
 * @param eventId the carrier's own, by which a repeated report is recognised
 * @param status what the carrier says: an open set, of which only {@link #DELIVERED} moves the
 *     parcel
 * @param place where, as the carrier writes it
 * @param scannedAt by the carrier's clock
 */
@Embeddable
public record Scan(String eventId, String status, @Nullable String place, Instant scannedAt) {

  public static final String DELIVERED = "DELIVERED";

  boolean isDelivery() {
    return status.equals(DELIVERED);
  }

  Scan withoutPlace() {
    return new Scan(eventId, status, null, scannedAt);
  }
}
