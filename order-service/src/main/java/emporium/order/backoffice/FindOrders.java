package emporium.order.backoffice;

import emporium.money.Money;
import emporium.order.fulfilment.TrackOrders;
import emporium.order.fulfilment.TrackedOrder;
import emporium.order.placed.FulfilmentStatus;
import emporium.order.placed.OrderStatus;
import emporium.order.placed.Orders;
import emporium.order.placed.PaymentProgress;
import emporium.starter.id.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds orders of all customers. */
@Component
public class FindOrders {

  private final JdbcClient jdbc;
  private final Orders orders;
  private final TrackOrders trackOrders;

  FindOrders(JdbcClient jdbc, Orders orders, TrackOrders trackOrders) {
    this.jdbc = jdbc;
    this.orders = orders;
    this.trackOrders = trackOrders;
  }

  /**
   * What to look for; what is absent does not matter.
   *
   * @param numberPrefix how the order number begins, such as {@code E-7KQ2}
   * @param placedFromAt inclusive
   * @param placedUntilAt exclusive
   */
  public record Filter(
      @Nullable OrderStatus status,
      PaymentProgress.@Nullable Status paymentStatus,
      @Nullable FulfilmentStatus fulfilment,
      @Nullable String numberPrefix,
      @Nullable UUID customerId,
      @Nullable Instant placedFromAt,
      @Nullable Instant placedUntilAt) {}

  /** In which order the queue is read. */
  public enum Sort {
    NEWEST,
    OLDEST
  }

  /** Where an order stands in the queue. */
  public record Place(Instant placedAt, UUID orderId) {

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it did not
     */
    public static Place parse(String text) {
      String[] parts = text.split("/", 2);
      try {
        return new Place(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("no place in the queue", e);
      }
    }

    @Override
    public String toString() {
      return placedAt + "/" + orderId;
    }
  }

  /**
   * An order in the queue.
   *
   * @param customerName absent once it was erased
   * @param itemCount units of all lines
   */
  public record QueuedOrder(
      Place place,
      String number,
      OrderStatus status,
      PaymentProgress.Status paymentStatus,
      FulfilmentStatus fulfilment,
      UUID customerId,
      @Nullable String customerName,
      int itemCount,
      Money payable) {}

  /**
   * The orders that fit.
   *
   * @param after the last order of the page before
   */
  @Transactional(readOnly = true)
  public List<QueuedOrder> list(Filter filter, Sort sort, @Nullable Place after, int atMost) {
    return jdbc.sql(
            """
            SELECT o.order_id, o.placed_at, o.order_number, o.status, o.payment_status, o.fulfilment,
              o.customer_id, o.contact_name, o.payable, o.currency,
              (SELECT SUM(l.quantity) FROM order_line l WHERE l.order_id = o.order_id) AS item_count
            FROM customer_order o
            WHERE (:status IS NULL OR o.status = :status)
              AND (:paymentStatus IS NULL OR o.payment_status = :paymentStatus)
              AND (:fulfilment IS NULL OR o.fulfilment = :fulfilment)
              AND (:number IS NULL OR o.order_number LIKE :number)
              AND (:customerId IS NULL OR o.customer_id = :customerId)
              AND (:from IS NULL OR o.placed_at >= :from)
              AND (:until IS NULL OR o.placed_at < :until)
              AND %s
            LIMIT :atMost
            """
                .formatted(
                    switch (sort) {
                      case NEWEST ->
                          """
                          (:afterAt IS NULL OR o.placed_at < :afterAt
                            OR (o.placed_at = :afterAt AND o.order_id < :afterId))
                          ORDER BY o.placed_at DESC, o.order_id DESC
                          """;
                      case OLDEST ->
                          """
                          (:afterAt IS NULL OR o.placed_at > :afterAt
                            OR (o.placed_at = :afterAt AND o.order_id > :afterId))
                          ORDER BY o.placed_at, o.order_id
                          """;
                    }))
        .param("status", nameOf(filter.status()))
        .param("paymentStatus", nameOf(filter.paymentStatus()))
        .param("fulfilment", nameOf(filter.fulfilment()))
        .param("number", filter.numberPrefix() == null ? null : filter.numberPrefix() + "%")
        .param("customerId", bytesOf(filter.customerId()))
        .param("from", timestampOf(filter.placedFromAt()))
        .param("until", timestampOf(filter.placedUntilAt()))
        .param("afterAt", after == null ? null : Timestamp.from(after.placedAt()))
        .param("afterId", after == null ? null : Uuid7.toBytes(after.orderId()))
        .param("atMost", atMost)
        .query((row, _) -> queued(row))
        .list();
  }

  /** One order, whoever placed it. */
  @Transactional(readOnly = true)
  public Optional<TrackedOrder> find(UUID orderId) {
    return orders.findById(orderId).map(trackOrders::track);
  }

  private static QueuedOrder queued(ResultSet row) throws SQLException {
    return new QueuedOrder(
        new Place(
            row.getTimestamp("placed_at").toInstant(), Uuid7.fromBytes(row.getBytes("order_id"))),
        row.getString("order_number"),
        OrderStatus.valueOf(row.getString("status")),
        PaymentProgress.Status.valueOf(row.getString("payment_status")),
        FulfilmentStatus.valueOf(row.getString("fulfilment")),
        Uuid7.fromBytes(row.getBytes("customer_id")),
        row.getString("contact_name"),
        row.getInt("item_count"),
        new Money(row.getLong("payable"), row.getString("currency")));
  }

  private static @Nullable String nameOf(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static byte @Nullable [] bytesOf(@Nullable UUID id) {
    return id == null ? null : Uuid7.toBytes(id);
  }

  private static @Nullable Timestamp timestampOf(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }
}
