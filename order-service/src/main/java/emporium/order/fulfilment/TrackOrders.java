package emporium.order.fulfilment;

import static java.util.stream.Collectors.groupingBy;

import emporium.order.placed.Order;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the parcels of orders. */
@Component
public class TrackOrders {

  private final Parcels parcels;

  TrackOrders(Parcels parcels) {
    this.parcels = parcels;
  }

  public TrackedOrder track(Order order) {
    return track(List.of(order)).getFirst();
  }

  /** With one look for all of them. */
  public List<TrackedOrder> track(List<Order> orders) {
    Map<UUID, List<Parcel>> found =
        parcels.findOf(orders.stream().map(Order::getId).toList()).stream()
            .collect(groupingBy(Parcel::orderId));
    return orders.stream()
        .map(order -> new TrackedOrder(order, found.getOrDefault(order.getId(), List.of())))
        .toList();
  }
}
