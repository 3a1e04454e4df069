package emporium.order.fulfilment;

import emporium.order.placed.Order;
import emporium.order.placed.Orders;
import emporium.order.rates.Rates;
import emporium.starter.audit.Audit;
import emporium.starter.audit.Audit.Change;
import emporium.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a packed parcel over to a carrier. Saying the same again changes nothing; a parcel that was
 * shipped keeps its carrier and number.
 */
@Component
public class ShipParcel {

  private static final Logger log = LoggerFactory.getLogger(ShipParcel.class);

  private final Orders orders;
  private final Parcels parcels;
  private final Carriers carriers;
  private final Rates rates;
  private final FollowParcels followParcels;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  ShipParcel(
      Orders orders,
      Parcels parcels,
      Carriers carriers,
      Rates rates,
      FollowParcels followParcels,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.orders = orders;
    this.parcels = parcels;
    this.carriers = carriers;
    this.rates = rates;
    this.followParcels = followParcels;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What to ship.
   *
   * @param carrier its id
   * @param trackingNumber in the carrier's canonical form
   */
  public record Command(UUID orderId, UUID parcelId, String carrier, String trackingNumber) {}

  /** The answer. */
  public sealed interface Outcome {

    /** Now, or by an equal command before. */
    record Shipped() implements Outcome {}

    /** There is no such order, or it has no such parcel. */
    record UnknownParcel() implements Outcome {}

    record UnknownCarrier() implements Outcome {}

    /** With another carrier or number. */
    record AlreadyShipped(Shipment shipment) implements Outcome {}

    /** Another parcel has this number. */
    record NumberInUse() implements Outcome {}
  }

  /** Two parcels that get the same number at once: the second attempt finds it in use. */
  @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 20)
  @Transactional
  public Outcome ship(Command command) {
    Optional<Order> order = orders.findForChange(command.orderId());
    Optional<Parcel> parcel =
        order
            .flatMap(_ -> parcels.findById(command.parcelId()))
            .filter(it -> it.orderId().equals(command.orderId()));
    if (parcel.isEmpty()) {
      return new Outcome.UnknownParcel();
    }
    return carriers
        .shipment(command.carrier(), command.trackingNumber())
        .map(shipment -> ship(order.orElseThrow(), parcel.get(), shipment))
        .orElseGet(Outcome.UnknownCarrier::new);
  }

  private Outcome ship(Order order, Parcel parcel, Shipment shipment) {
    Optional<Shipment> before = parcel.shipment();
    if (before.isPresent()) {
      return before.get().isSameAs(shipment)
          ? new Outcome.Shipped()
          : new Outcome.AlreadyShipped(before.get());
    }
    if (parcels.findOrderOf(shipment.carrier(), shipment.trackingNumber()).isPresent()) {
      return new Outcome.NumberInUse();
    }
    Instant now = clock.instant();
    parcel.ship(shipment, estimate(order, now).orElse(null), now);
    outbox.publish(ParcelEvents.shipped(order, parcel, shipment, now));
    audit.record(
        Change.of("order.parcel-shipped", "order", order.getId())
            .to(
                Map.of(
                    "parcelId",
                    parcel.getId(),
                    "carrier",
                    shipment.carrier(),
                    "trackingNumber",
                    shipment.trackingNumber())));
    followParcels.follow(order, now);
    log.atInfo()
        .addKeyValue("orderId", order.getId())
        .addKeyValue("parcelId", parcel.getId())
        .log("Parcel shipped");
    return new Outcome.Shipped();
  }

  /** What the delivery method promises where the order goes, if it still is offered there. */
  private Optional<Estimate> estimate(Order order, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return rates
        .country(order.country())
        .flatMap(country -> rates.shippingRate(country, order.shippingOption()))
        .map(rate -> Estimate.of(today, rate.minDays(), rate.maxDays()));
  }
}
