package emporium.order.fulfilment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import emporium.order.placed.FulfilmentStatus;
import emporium.order.placed.Order;
import emporium.order.placed.OrderLine;
import emporium.order.placed.OrderStatus;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** How far an order's goods have come, counted from its lines and its parcels. */
public final class Fulfilment {

  private final Order order;
  private final Map<UUID, Integer> ordered = new LinkedHashMap<>();
  private final Collection<Parcel> parcels;

  private Fulfilment(Order order, Collection<Parcel> parcels) {
    this.order = order;
    this.parcels = parcels;
    order.lines().stream()
        .filter(OrderLine::requiresShipping)
        .forEach(line -> ordered.put(line.orderLineId(), line.quantity()));
  }

  /**
   * @param parcels all of the order
   */
  public static Fulfilment of(Order order, Collection<Parcel> parcels) {
    return new Fulfilment(order, parcels);
  }

  /** The units that can be packed now. */
  public List<Parcel.Line> toPack() {
    if (order.status() != OrderStatus.CONFIRMED) {
      return List.of();
    }
    Map<UUID, Integer> packed = unitsIn(_ -> true);
    return ordered.entrySet().stream()
        .filter(line -> line.getValue() > packed.getOrDefault(line.getKey(), 0))
        .map(line ->
            new Parcel.Line(line.getKey(), line.getValue() - packed.getOrDefault(line.getKey(), 0)))
        .toList();
  }

  /**
   * Whether all of these units can be packed now; lines that name one order line twice count
   * together.
   */
  boolean canPack(List<Parcel.Line> wanted) {
    Map<UUID, Integer> open = unitsOf(toPack());
    return unitsOf(wanted).entrySet().stream()
        .allMatch(line -> line.getValue() <= open.getOrDefault(line.getKey(), 0));
  }

  FulfilmentStatus status() {
    if (ordered.isEmpty()) {
      return FulfilmentStatus.NOT_NEEDED;
    }
    Map<UUID, Integer> shipped = unitsIn(parcel -> parcel.status() != ParcelStatus.PACKED);
    if (shipped.isEmpty()) {
      return FulfilmentStatus.OPEN;
    }
    if (!shipped.equals(ordered)) {
      return FulfilmentStatus.PARTLY_SHIPPED;
    }
    boolean isThere = unitsIn(parcel -> parcel.status() == ParcelStatus.DELIVERED).equals(ordered);
    return isThere ? FulfilmentStatus.DELIVERED : FulfilmentStatus.SHIPPED;
  }

  private Map<UUID, Integer> unitsIn(Predicate<Parcel> which) {
    return unitsOf(parcels.stream().filter(which).flatMap(it -> it.lines().stream()).toList());
  }

  private static Map<UUID, Integer> unitsOf(List<Parcel.Line> lines) {
    return lines.stream()
        .collect(groupingBy(Parcel.Line::orderLineId, summingInt(Parcel.Line::quantity)));
  }
}
