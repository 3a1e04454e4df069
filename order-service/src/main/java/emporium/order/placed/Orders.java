package emporium.order.placed;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All orders. */
public interface Orders extends Repository<Order, UUID> {

  Order save(Order order);

  Optional<Order> findById(UUID orderId);

  /** For whoever changes the order: changes of one order, and their events, stay in one row. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select o from Order o where o.id = :orderId")
  Optional<Order> findForChange(UUID orderId);

  @Query("select o from Order o where o.id = :orderId and o.customer.customerId = :customerId")
  Optional<Order> findOwn(UUID orderId, UUID customerId);

  /** The order a version of a cart has become, if it was not cancelled. */
  @Query(
      """
      select o from Order o
      where o.cart.cartId = :cartId and o.cart.version = :version and o.status <> CANCELLED
      """)
  Optional<Order> findOfCart(UUID cartId, long version);

  /** The unpaid orders of a customer, the oldest first, for whoever changes them. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select o from Order o
      where o.customer.customerId = :customerId and o.status = PLACED order by o.id
      """)
  List<Order> lockUnpaid(UUID customerId);

  /** The newest unpaid order of a customer. */
  @Query(
      """
      select o from Order o
      where o.customer.customerId = :customerId and o.status = PLACED order by o.id desc limit 1
      """)
  Optional<Order> findUnpaid(UUID customerId);

  /** A customer's orders, newest first. Ids grow with time, so they serve as the cursor. */
  @Query(
      """
      select o from Order o
      where o.customer.customerId = :customerId and o.id < :before order by o.id desc
      """)
  List<Order> findPage(UUID customerId, UUID before, Limit limit);

  /** Unpaid orders past their due time that no other instance is cancelling right now. */
  @NativeQuery(
      """
      SELECT * FROM customer_order
      WHERE status = 'PLACED' AND payment_due_at < :now
      ORDER BY payment_due_at LIMIT :atMost FOR UPDATE SKIP LOCKED
      """)
  List<Order> lockOverdue(Instant now, int atMost);

  @Query(
      "select new emporium.order.placed.OrderVersion(o.id, o.version) from Order o where o.id in :orderIds")
  List<OrderVersion> findVersions(Collection<UUID> orderIds);
}
