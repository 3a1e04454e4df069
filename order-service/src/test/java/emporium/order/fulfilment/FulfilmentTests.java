package emporium.order.fulfilment;

import static emporium.order.OrderFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import emporium.events.DomainEvent;
import emporium.events.order.OrderCompleted;
import emporium.events.order.ParcelDelivered;
import emporium.events.order.ParcelPacked;
import emporium.events.order.ParcelScanned;
import emporium.events.order.ParcelShipped;
import emporium.order.OrderFixtures;
import emporium.order.placed.CancellationReason;
import emporium.order.placed.FulfilmentStatus;
import emporium.order.placed.InMemoryOrders;
import emporium.order.placed.Order;
import emporium.order.placed.OrderLine;
import emporium.order.placed.OrderStatus;
import emporium.order.rates.FixedRates;
import emporium.starter.audit.Audit.Change;
import emporium.test.time.MutableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FulfilmentTests {

  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryParcels parcels = new InMemoryParcels();
  private final List<DomainEvent> published = new ArrayList<>();
  private final List<Change> audited = new ArrayList<>();
  private final MutableClock clock = new MutableClock(NOON);

  private final FollowParcels followParcels = new FollowParcels(parcels, published::add);
  private final PackParcel packParcel =
      new PackParcel(orders, parcels, followParcels, published::add, audited::add, clock);
  private final ShipParcel shipParcel =
      new ShipParcel(
          orders,
          parcels,
          new Carriers(OrderFixtures.settings()),
          new FixedRates(),
          followParcels,
          published::add,
          audited::add,
          clock);
  private final RecordScan recordScan =
      new RecordScan(orders, parcels, followParcels, published::add, clock);

  /** Two lamps. */
  private final Order order = confirmed(OrderFixtures.placed());

  private final OrderLine lamps = order.lines().getFirst();

  private Order confirmed(Order order) {
    order.confirm(NOON);
    return orders.save(order);
  }

  @Test
  void anOrderGoesInSeveralParcels() {
    packed(1);
    assertThat(toPack()).containsExactly(new Parcel.Line(lamps.orderLineId(), 1));

    packed(1);

    assertThat(toPack()).isEmpty();
    assertThat(published(ParcelPacked.class))
        .extracting(event -> event.lines().getFirst().quantity())
        .containsExactly(1, 1);
    assertThat(audited).extracting(Change::action).containsOnly("order.parcel-packed").hasSize(2);
    assertThat(order.fulfilment()).isEqualTo(FulfilmentStatus.OPEN);
  }

  @Test
  void noMoreIsPackedThanIsLeft() {
    packed(1);

    assertThat(pack(2)).isEqualTo(new PackParcel.Outcome.NotThere());
    Parcel.Line one = new Parcel.Line(lamps.orderLineId(), 1);
    assertThat(packParcel.pack(order.getId(), 1, List.of(one, one)))
        .as("one line named twice")
        .isEqualTo(new PackParcel.Outcome.NotThere());
    assertThat(packParcel.pack(order.getId(), 1, List.of(new Parcel.Line(UUID.randomUUID(), 1))))
        .as("a line of another order")
        .isEqualTo(new PackParcel.Outcome.NotThere());
    assertThat(published(ParcelPacked.class)).hasSize(1);
  }

  @Test
  void whatNeedsNoShippingIsNotPackedAndNotWaitedFor() {
    Order mixed = confirmed(OrderFixtures.placedWithVoucher());
    List<UUID> ids = mixed.lines().stream().map(OrderLine::orderLineId).toList();

    assertThat(packParcel.pack(mixed.getId(), 0, List.of(new Parcel.Line(ids.getLast(), 1))))
        .isEqualTo(new PackParcel.Outcome.NotThere());
    var packed = packParcel.pack(mixed.getId(), 0, List.of(new Parcel.Line(ids.getFirst(), 2)));
    UUID parcelId = ((PackParcel.Outcome.Packed) packed).parcelId();
    shipParcel.ship(new ShipParcel.Command(mixed.getId(), parcelId, "swift", "SW-1000"));
    scan("SW-1000", "1", "DELIVERED", NOON);

    assertThat(mixed.status()).isEqualTo(OrderStatus.COMPLETED);
  }

  @Test
  void onlyConfirmedOrdersArePacked() {
    Order unpaid = orders.save(OrderFixtures.placed());
    Order cancelled = orders.save(OrderFixtures.placed());
    cancelled.cancel(CancellationReason.NOT_PAID_IN_TIME, NOON);

    for (Order other : List.of(unpaid, cancelled)) {
      var all = List.of(new Parcel.Line(other.lines().getFirst().orderLineId(), 2));
      assertThat(packParcel.pack(other.getId(), 0, all))
          .isEqualTo(new PackParcel.Outcome.NotToBeShipped(other.status()));
    }
    assertThat(packParcel.pack(UUID.randomUUID(), 0, List.of()))
        .isEqualTo(new PackParcel.Outcome.UnknownOrder());
  }

  @Test
  void whoHasNotSeenTheLastParcelIsRefused() {
    packed(1);

    assertThat(packParcel.pack(order.getId(), 0, List.of(new Parcel.Line(lamps.orderLineId(), 1))))
        .isEqualTo(new PackParcel.Outcome.PackedMeanwhile());
    assertThat(toPack()).containsExactly(new Parcel.Line(lamps.orderLineId(), 1));
  }

  @Test
  void aShippedParcelHasItsCarrierAndAnEstimateInWorkingDays() {
    UUID parcelId = packed(2);

    assertThat(ship(parcelId, "SW-1000")).isEqualTo(new ShipParcel.Outcome.Shipped());

    ParcelShipped event = published(ParcelShipped.class).getFirst();
    assertThat(event.carrierName()).isEqualTo("Swift");
    // Shipped on a Sunday, delivered after two or three working days.
    assertThat(event.expectedFrom()).isEqualTo(LocalDate.of(2026, 11, 3));
    assertThat(event.expectedUntil()).isEqualTo(LocalDate.of(2026, 11, 4));
    assertThat(event.lines().getFirst().title()).isEqualTo("Harbour Desk Lamp");
    assertThat(parcel(parcelId).shipment().orElseThrow().trackingUrl())
        .isEqualTo("https://swift.example/track/SW-1000");
    assertThat(order.fulfilment()).isEqualTo(FulfilmentStatus.SHIPPED);
  }

  @Test
  void estimatesPassOverWeekends() {
    LocalDate thursday = LocalDate.of(2026, 11, 5);

    assertThat(Estimate.of(thursday, 1, 3))
        .isEqualTo(new Estimate(LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 10)));
  }

  @Test
  void shippingAgainChangesNothing() {
    UUID parcelId = packed(2);
    ship(parcelId, "SW-1000");

    assertThat(ship(parcelId, "SW-1000")).isEqualTo(new ShipParcel.Outcome.Shipped());
    assertThat(ship(parcelId, "SW-2000")).isInstanceOf(ShipParcel.Outcome.AlreadyShipped.class);

    assertThat(published(ParcelShipped.class)).hasSize(1);
    assertThat(audited).hasSize(2);
  }

  @Test
  void aNumberBelongsToOneParcelAndACarrierIsOneOfTheShops() {
    ship(packed(1), "SW-1000");
    UUID other = packed(1);

    assertThat(ship(other, "SW-1000")).isEqualTo(new ShipParcel.Outcome.NumberInUse());
    assertThat(shipParcel.ship(new ShipParcel.Command(order.getId(), other, "sandbox", "SBX-1000")))
        .as("the sandbox is switched off")
        .isEqualTo(new ShipParcel.Outcome.UnknownCarrier());
    assertThat(
            shipParcel.ship(
                new ShipParcel.Command(
                    confirmed(OrderFixtures.placed()).getId(), other, "swift", "SW-2000")))
        .as("of another order")
        .isEqualTo(new ShipParcel.Outcome.UnknownParcel());
    assertThat(order.fulfilment()).isEqualTo(FulfilmentStatus.PARTLY_SHIPPED);
  }

  @Test
  void anOrderIsCompletedWhenTheLastParcelIsThere() {
    ship(packed(1), "SW-1000");
    ship(packed(1), "SW-2000");

    scan("SW-1000", "1", "DELIVERED", NOON.plusSeconds(60));
    assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
    assertThat(order.fulfilment()).isEqualTo(FulfilmentStatus.SHIPPED);
    scan("SW-2000", "1", "DELIVERED", NOON.plusSeconds(90));

    assertThat(order.status()).isEqualTo(OrderStatus.COMPLETED);
    assertThat(order.fulfilment()).isEqualTo(FulfilmentStatus.DELIVERED);
    assertThat(published(ParcelDelivered.class)).hasSize(2);
    assertThat(published(OrderCompleted.class)).hasSize(1);
    assertThat(order.timeline())
        .extracting(Order.Milestone::status)
        .endsWith(OrderStatus.COMPLETED);
  }

  @Test
  void scansComeInAnyOrder() {
    UUID parcelId = packed(2);
    ship(parcelId, "SW-1000");

    scan("SW-1000", "3", "DELIVERED", NOON.plusSeconds(90));
    scan("SW-1000", "1", "ACCEPTED", NOON.plusSeconds(30));
    scan("SW-1000", "2", "A_WORD_OF_THE_FUTURE", NOON.plusSeconds(60));
    scan("SW-1000", "4", "DELIVERED", NOON.plusSeconds(95));

    assertThat(parcel(parcelId).scans())
        .extracting(Scan::status)
        .containsExactly("ACCEPTED", "A_WORD_OF_THE_FUTURE", "DELIVERED", "DELIVERED");
    assertThat(parcel(parcelId).status()).isEqualTo(ParcelStatus.DELIVERED);
    assertThat(parcel(parcelId).deliveredAt()).contains(NOON.plusSeconds(90));
    assertThat(published(ParcelScanned.class)).hasSize(4);
    assertThat(published(ParcelDelivered.class)).hasSize(1);
    assertThat(published(OrderCompleted.class)).hasSize(1);
  }

  @Test
  void aRepeatedScanChangesNothing() {
    ship(packed(2), "SW-1000");
    assertThat(scan("SW-1000", "1", "DELIVERED", NOON)).isEqualTo(RecordScan.Outcome.RECORDED);
    int before = published.size();

    assertThat(scan("SW-1000", "1", "DELIVERED", NOON)).isEqualTo(RecordScan.Outcome.KNOWN_BEFORE);

    assertThat(published).hasSize(before);
  }

  @Test
  void theCarriersEstimateIsBelievedUnlessItIsAnOlderOne() {
    UUID parcelId = packed(2);
    ship(parcelId, "SW-1000");
    LocalDate friday = LocalDate.of(2026, 11, 6);

    scan("SW-1000", "2", "IN_TRANSIT", NOON.plusSeconds(60), friday);
    scan("SW-1000", "1", "ACCEPTED", NOON.plusSeconds(30), friday.minusDays(3));

    assertThat(parcel(parcelId).estimate()).contains(new Estimate(friday, friday));
  }

  @Test
  void aNumberNobodyHasIsSaidToBeUnknown() {
    assertThat(scan("SW-9999", "1", "ACCEPTED", NOON)).isEqualTo(RecordScan.Outcome.UNKNOWN_PARCEL);
    assertThat(published).isEmpty();
  }

  private UUID packed(int quantity) {
    return ((PackParcel.Outcome.Packed) pack(quantity)).parcelId();
  }

  private PackParcel.Outcome pack(int quantity) {
    return packParcel.pack(
        order.getId(),
        parcels.findOf(List.of(order.getId())).size(),
        List.of(new Parcel.Line(lamps.orderLineId(), quantity)));
  }

  private ShipParcel.Outcome ship(UUID parcelId, String number) {
    return shipParcel.ship(new ShipParcel.Command(order.getId(), parcelId, "swift", number));
  }

  private RecordScan.Outcome scan(String number, String eventId, String status, Instant at) {
    return scan(number, eventId, status, at, null);
  }

  private RecordScan.Outcome scan(
      String number, String eventId, String status, Instant at, @Nullable LocalDate expectedOn) {
    return recordScan.record(
        new RecordScan.Report(
            "swift", number, new Scan(eventId, status, "Kassel", at), expectedOn));
  }

  private List<Parcel.Line> toPack() {
    return Fulfilment.of(order, parcels.findOf(List.of(order.getId()))).toPack();
  }

  private Parcel parcel(UUID parcelId) {
    return parcels.findById(parcelId).orElseThrow();
  }

  private <E extends DomainEvent> List<E> published(Class<E> type) {
    return published.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
