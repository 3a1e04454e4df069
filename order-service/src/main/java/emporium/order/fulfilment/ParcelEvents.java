package emporium.order.fulfilment;

import static java.util.stream.Collectors.toMap;

import emporium.events.order.OrderLine.ChosenOption;
import emporium.events.order.ParcelDelivered;
import emporium.events.order.ParcelLine;
import emporium.events.order.ParcelPacked;
import emporium.events.order.ParcelScanned;
import emporium.events.order.ParcelShipped;
import emporium.order.placed.Order;
import emporium.order.placed.OrderEvents;
import emporium.order.placed.OrderLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Says what happened to a parcel in the words of the contracts. */
final class ParcelEvents {

  private ParcelEvents() {}

  static ParcelPacked packed(Order order, Parcel parcel) {
    return new ParcelPacked(
        order.getId(),
        parcel.getId(),
        order.number(),
        OrderEvents.customer(order),
        parcel.locationId(),
        lines(order, parcel),
        parcel.packedAt());
  }

  static ParcelShipped shipped(Order order, Parcel parcel, Shipment shipment, Instant at) {
    return new ParcelShipped(
        order.getId(),
        parcel.getId(),
        order.number(),
        OrderEvents.customer(order),
        shipment.carrier(),
        shipment.carrierName(),
        shipment.trackingNumber(),
        lines(order, parcel),
        order.locale(),
        parcel.estimate().map(Estimate::from).orElse(null),
        parcel.estimate().map(Estimate::until).orElse(null),
        at);
  }

  static ParcelScanned scanned(Parcel parcel, Shipment shipment, Scan scan) {
    return new ParcelScanned(
        parcel.orderId(),
        parcel.getId(),
        shipment.carrier(),
        shipment.trackingNumber(),
        scan.status(),
        parcel.estimate().map(Estimate::from).orElse(null),
        parcel.estimate().map(Estimate::until).orElse(null),
        scan.scannedAt());
  }

  static ParcelDelivered delivered(Order order, Parcel parcel, Shipment shipment, Instant at) {
    return new ParcelDelivered(
        order.getId(),
        parcel.getId(),
        order.number(),
        OrderEvents.customer(order),
        shipment.carrier(),
        shipment.carrierName(),
        shipment.trackingNumber(),
        lines(order, parcel),
        order.locale(),
        at);
  }

  private static List<ParcelLine> lines(Order order, Parcel parcel) {
    Map<UUID, OrderLine> ordered =
        order.lines().stream().collect(toMap(OrderLine::orderLineId, Function.identity()));
    return parcel.lines().stream()
        .map(line -> line(Objects.requireNonNull(ordered.get(line.orderLineId())), line.quantity()))
        .toList();
  }

  private static ParcelLine line(OrderLine line, int quantity) {
    return new ParcelLine(
        line.orderLineId(),
        line.sku(),
        line.title(),
        line.options().stream()
            .map(option -> new ChosenOption(option.option(), option.value()))
            .toList(),
        quantity);
  }
}
