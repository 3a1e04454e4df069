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

/** Units kept for one order. */
@Entity
@SuppressWarnings("NullAway.Init")
class Reservation {

  @Id private UUID orderId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column
  private ReservationStatus status;

  @Column private Instant expiresAt;

  @ElementCollection
  @CollectionTable(name = "reservation_line", joinColumns = @JoinColumn(name = "order_id"))
  @MapKeyColumn(name = "product_id")
  @Column(name = "quantity")
  private Map<UUID, Integer> lines;

  @Version
  @SuppressWarnings("UnusedVariable")
  private @Nullable Long version;

  protected Reservation() {}

  static Reservation hold(UUID orderId, Map<UUID, Integer> lines, Instant expiresAt) {
    var reservation = new Reservation();
    reservation.orderId = orderId;
    reservation.status = ReservationStatus.HELD;
    reservation.lines = new TreeMap<>(lines);
    reservation.expiresAt = expiresAt;
    return reservation;
  }

  /** Keeps units for the same order once more after the first ones were given back. */
  void holdAgain(Map<UUID, Integer> lines, Instant expiresAt) {
    status = status.to(ReservationStatus.HELD);
    this.lines.clear();
    this.lines.putAll(lines);
    this.expiresAt = expiresAt;
  }

  void commit() {
    status = status.to(ReservationStatus.COMMITTED);
  }

  void release() {
    status = status.to(ReservationStatus.RELEASED);
  }

  void expire() {
    status = status.to(ReservationStatus.EXPIRED);
  }

  UUID orderId() {
    return orderId;
  }

  ReservationStatus status() {
    return status;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  /** Units by product. */
  SortedMap<UUID, Integer> lines() {
    return new TreeMap<>(lines);
  }
}
