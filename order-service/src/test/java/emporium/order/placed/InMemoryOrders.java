package emporium.order.placed;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;

/** All orders, without a database and its locks. */
public final class InMemoryOrders implements Orders {

  private final Map<UUID, Order> orders = new HashMap<>();

  @Override
  public Order save(Order order) {
    orders.put(order.getId(), order);
    return order;
  }

  @Override
  public Optional<Order> findById(UUID orderId) {
    return Optional.ofNullable(orders.get(orderId));
  }

  @Override
  public Optional<Order> findForChange(UUID orderId) {
    return findById(orderId);
  }

  @Override
  public Optional<Order> findOwn(UUID orderId, UUID customerId) {
    return of(customerId).filter(order -> order.getId().equals(orderId)).findFirst();
  }

  @Override
  public Optional<Order> findOfCart(UUID cartId, long version) {
    return orders.values().stream()
        .filter(order -> order.cart().equals(new Order.CartRevision(cartId, version)))
        .filter(order -> order.status() != OrderStatus.CANCELLED)
        .findFirst();
  }

  @Override
  public List<Order> lockUnpaid(UUID customerId) {
    return of(customerId).filter(order -> order.status() == OrderStatus.PLACED).toList();
  }

  @Override
  public Optional<Order> findUnpaid(UUID customerId) {
    return lockUnpaid(customerId).reversed().stream().findFirst();
  }

  @Override
  public List<Order> findPage(UUID customerId, UUID before, Limit limit) {
    return of(customerId)
        .filter(order -> order.getId().toString().compareTo(before.toString()) < 0)
        .sorted(OLDEST_FIRST.reversed())
        .limit(limit.max())
        .toList();
  }

  @Override
  public List<Order> lockOverdue(Instant now, int atMost) {
    return orders.values().stream()
        .filter(order -> order.status() == OrderStatus.PLACED)
        .filter(order -> order.paymentDueAt().isBefore(now))
        .limit(atMost)
        .toList();
  }

  @Override
  public List<OrderVersion> findVersions(Collection<UUID> orderIds) {
    throw new UnsupportedOperationException("Only a database counts versions");
  }

  private static final Comparator<Order> OLDEST_FIRST =
      Comparator.comparing(order -> order.getId().toString());

  private Stream<Order> of(UUID customerId) {
    return orders.values().stream()
        .filter(order -> order.customer().customerId().equals(customerId))
        .sorted(OLDEST_FIRST);
  }
}
