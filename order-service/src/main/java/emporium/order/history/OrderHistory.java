package emporium.order.history;

import static java.util.stream.Collectors.toMap;

import emporium.order.fulfilment.TrackOrders;
import emporium.order.fulfilment.TrackedOrder;
import emporium.order.placed.Order;
import emporium.order.placed.OrderVersion;
import emporium.order.placed.Orders;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a customer has ordered. Nobody sees the orders of others. */
@Component
public class OrderHistory {

  private static final UUID AFTER_EVERY_ID = new UUID(-1, -1);

  private final Orders orders;
  private final TrackOrders trackOrders;

  OrderHistory(Orders orders, TrackOrders trackOrders) {
    this.orders = orders;
    this.trackOrders = trackOrders;
  }

  /** A customer's order, or empty if it is not theirs. */
  @Transactional(readOnly = true)
  public Optional<TrackedOrder> find(UUID orderId, UUID customerId) {
    return orders.findOwn(orderId, customerId).map(trackOrders::track);
  }

  /** The newest order of a customer that is still to be paid. */
  @Transactional(readOnly = true)
  public Optional<Order> findUnpaid(UUID customerId) {
    return orders.findUnpaid(customerId);
  }

  /** The versions of orders, to see which have changed. */
  @Transactional(readOnly = true)
  public Map<UUID, Long> versions(Collection<UUID> orderIds) {
    return orders.findVersions(orderIds).stream()
        .collect(toMap(OrderVersion::orderId, OrderVersion::version));
  }

  /**
   * A customer's orders, newest first.
   *
   * @param after the last order of the page before, absent for the first page
   */
  @Transactional(readOnly = true)
  public List<TrackedOrder> list(UUID customerId, @Nullable UUID after, int atMost) {
    return trackOrders.track(
        orders.findPage(customerId, after == null ? AFTER_EVERY_ID : after, Limit.of(atMost)));
  }
}
