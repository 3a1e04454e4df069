package emporium.catalog.inventory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Units reserved for one order. */
@Entity
@SuppressWarnings("NullAway.Init")
class Reservation {

  @Id private UUID orderId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column
  private ReservationStatus status;

  @Column private String locationId;

  /** Absent once the order was placed: from then on it does not expire. */
  @Column private @Nullable Instant expiresAt;

  @ElementCollection
  @CollectionTable(name = "reservation_line", joinColumns = @JoinColumn(name = "order_id"))
  @MapKeyColumn(name = "variant_id")
  @Column(name = "quantity")
  private Map<UUID, Integer> lines;

  @Version
  @SuppressWarnings("UnusedVariable")
  private @Nullable Long version;

  protected Reservation() {}

  static Reservation of(UUID orderId, Map<UUID, Integer> lines, Instant expiresAt) {
    var reservation = new Reservation();
    reservation.orderId = orderId;
    reservation.status = ReservationStatus.RESERVED;
    reservation.locationId = Stock.MAIN;
    reservation.lines = new TreeMap<>(lines);
    reservation.expiresAt = expiresAt;
    return reservation;
  }

  /** Reserves other units instead, or the same ones once more. */
  void reserve(Map<UUID, Integer> newLines, Instant until) {
    if (status != ReservationStatus.RESERVED) {
      status = status.to(ReservationStatus.RESERVED);
    }
    lines.clear();
    lines.putAll(newLines);
    expiresAt = until;
  }

  /** The order was placed. */
  void order() {
    status = status.to(ReservationStatus.ORDERED);
    expiresAt = null;
  }

  void commit() {
    status = status.to(ReservationStatus.COMMITTED);
    expiresAt = null;
  }

  void release() {
    status = status.to(ReservationStatus.RELEASED);
    expiresAt = null;
  }

  void expire() {
    status = status.to(ReservationStatus.EXPIRED);
    expiresAt = null;
  }

  UUID orderId() {
    return orderId;
  }

  ReservationStatus status() {
    return status;
  }

  /** Units by variant. */
  SortedMap<UUID, Integer> lines() {
    return new TreeMap<>(lines);
  }
}
