package emporium.order.fulfilment;

import emporium.order.placed.Order;
import emporium.order.placed.OrderStatus;
import emporium.order.placed.Orders;
import emporium.starter.audit.Audit;
import emporium.starter.audit.Audit.Change;
import emporium.starter.id.Uuid7;
import emporium.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Packs units of a confirmed order into a parcel: never more than were ordered and are not packed
 * yet. Whoever packs says how many parcels the order had when they looked, so that of two people
 * who pack at once one is refused, and so is a request that is repeated. The order's version would
 * not do: what a carrier reports of one parcel does not disturb the packing of the next.
 */
@Component
public class PackParcel {

  private static final Logger log = LoggerFactory.getLogger(PackParcel.class);

  private final Orders orders;
  private final Parcels parcels;
  private final FollowParcels followParcels;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  PackParcel(
      Orders orders,
      Parcels parcels,
      FollowParcels followParcels,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.orders = orders;
    this.parcels = parcels;
    this.followParcels = followParcels;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** The answer. */
  public sealed interface Outcome {

    record Packed(UUID parcelId) implements Outcome {}

    record UnknownOrder() implements Outcome {}

    /** Somebody has packed a parcel since. */
    record PackedMeanwhile() implements Outcome {}

    /** Its payment is awaited, it was cancelled, or everything was delivered. */
    record NotToBeShipped(OrderStatus status) implements Outcome {}

    /** Units that are packed already, need no shipping, or were never ordered. */
    record NotThere() implements Outcome {}
  }

  /**
   * @param parcelCount how many the order had when it was read
   * @param lines not empty
   */
  @Transactional
  public Outcome pack(UUID orderId, int parcelCount, List<Parcel.Line> lines) {
    Optional<Order> found = orders.findForChange(orderId);
    if (found.isEmpty()) {
      return new Outcome.UnknownOrder();
    }
    Order order = found.get();
    if (order.status() != OrderStatus.CONFIRMED) {
      return new Outcome.NotToBeShipped(order.status());
    }
    List<Parcel> before = parcels.findOf(List.of(orderId));
    if (before.size() != parcelCount) {
      return new Outcome.PackedMeanwhile();
    }
    if (!Fulfilment.of(order, before).canPack(lines)) {
      return new Outcome.NotThere();
    }
    Instant now = clock.instant();
    Parcel parcel = parcels.save(Parcel.pack(Uuid7.next(), orderId, lines, now));
    outbox.publish(ParcelEvents.packed(order, parcel));
    audit.record(
        Change.of("order.parcel-packed", "order", orderId)
            .to(Map.of("parcelId", parcel.getId(), "lines", lines)));
    followParcels.follow(order, now);
    log.atInfo()
        .addKeyValue("orderId", orderId)
        .addKeyValue("parcelId", parcel.getId())
        .log("Parcel packed");
    return new Outcome.Packed(parcel.getId());
  }
}
