package emporium.order.history;

import static java.util.stream.Collectors.toMap;

import emporium.order.order.Order;
import emporium.order.order.OrderVersion;
import emporium.order.order.Orders;
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

  OrderHistory(Orders orders) {
    this.orders = orders;
  }

  /**
   * @param nextAfter cursor of the next page, absent on the last one
   */
  public record Page(List<OrderView> orders, @Nullable UUID nextAfter) {}

  /** A customer's order, or empty if it is not theirs. */
  @Transactional(readOnly = true)
  public Optional<OrderView> find(UUID orderId, UUID customerId) {
    return orders.findOwn(orderId, customerId).map(OrderView::of);
  }

  /** The versions of orders, to see which have changed. */
  @Transactional(readOnly = true)
  public Map<UUID, Long> versions(Collection<UUID> orderIds) {
    return orders.findVersions(orderIds).stream()
        .collect(toMap(OrderVersion::orderId, OrderVersion::version));
  }

  /**
   * A page of a customer's orders, newest first.
   *
   * @param after the last order of the page before, absent for the first page
   */
  @Transactional(readOnly = true)
  public Page page(UUID customerId, @Nullable UUID after, int size) {
    List<Order> found =
        orders.findPage(customerId, after == null ? AFTER_EVERY_ID : after, Limit.of(size + 1));
    List<Order> page = found.subList(0, Math.min(size, found.size()));
    return new Page(
        page.stream().map(OrderView::of).toList(),
        found.size() > size ? page.getLast().getId() : null);
  }
}
