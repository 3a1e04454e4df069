package emporium.order.fulfilment;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * With whom a parcel travels, as it was when it was handed over.
 *
 * @param carrier its id
 * @param carrierName as people know it
 * @param trackingUrl the carrier's own page about the parcel, if it has one
 */
@Embeddable
public record Shipment(
    String carrier, String carrierName, String trackingNumber, @Nullable String trackingUrl) {

  boolean isSameAs(Shipment other) {
    return carrier.equals(other.carrier) && trackingNumber.equals(other.trackingNumber);
  }
}
