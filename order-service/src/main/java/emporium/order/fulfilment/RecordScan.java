package emporium.order.fulfilment;

import emporium.order.placed.Order;
import emporium.order.placed.Orders;
import emporium.starter.outbox.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what a carrier reports of a parcel, once for each of the carrier's events and in whatever
 * order they come.
 */
@Component
public class RecordScan {

  private static final Logger log = LoggerFactory.getLogger(RecordScan.class);

  private final Orders orders;
  private final Parcels parcels;
  private final FollowParcels followParcels;
  private final Outbox outbox;
  private final Clock clock;

  RecordScan(
      Orders orders, Parcels parcels, FollowParcels followParcels, Outbox outbox, Clock clock) {
    this.orders = orders;
    this.parcels = parcels;
    this.followParcels = followParcels;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * What was reported.
   *
   * @param expectedOn the day on which the carrier expects to deliver it now
   */
  public record Report(
      String carrier, String trackingNumber, Scan scan, @Nullable LocalDate expectedOn) {}

  /** The answer. */
  public enum Outcome {
    RECORDED,
    KNOWN_BEFORE,
    /** The carrier may ask again: perhaps the parcel is only about to be shipped. */
    UNKNOWN_PARCEL
  }

  @Transactional
  public Outcome record(Report report) {
    Optional<UUID> orderId = parcels.findOrderOf(report.carrier(), report.trackingNumber());
    if (orderId.isEmpty()) {
      return Outcome.UNKNOWN_PARCEL;
    }
    // The parcel is read after its order is locked, so that it is the newest.
    Order order = orders.findForChange(orderId.get()).orElseThrow();
    Parcel parcel = parcels.findTracked(report.carrier(), report.trackingNumber()).orElseThrow();
    ParcelStatus before = parcel.status();
    if (!parcel.seen(report.scan(), report.expectedOn())) {
      return Outcome.KNOWN_BEFORE;
    }
    Shipment shipment = parcel.shipment().orElseThrow();
    outbox.publish(ParcelEvents.scanned(parcel, shipment, report.scan()));
    if (parcel.status() == ParcelStatus.DELIVERED && before != ParcelStatus.DELIVERED) {
      outbox.publish(ParcelEvents.delivered(order, parcel, shipment, report.scan().scannedAt()));
      log.atInfo()
          .addKeyValue("orderId", order.getId())
          .addKeyValue("parcelId", parcel.getId())
          .log("Parcel delivered");
    }
    followParcels.follow(order, clock.instant());
    return Outcome.RECORDED;
  }
}
