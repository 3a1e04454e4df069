package emporium.order.fulfilment;

import emporium.starter.id.GivenId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units of one order that travel together. A parcel is packed, shipped by a carrier and delivered,
 * in this order. What carriers report may come late, twice and in any order; it never moves a
 * parcel back.
 */
@Entity
@Table(name = "parcel")
public class Parcel extends GivenId<UUID> {

  @Id
  @Column(name = "parcel_id")
  private UUID id;

  @Version private long version;

  @Column(updatable = false)
  private UUID orderId;

  @Column(updatable = false)
  private String locationId;

  @Enumerated(EnumType.STRING)
  private ParcelStatus status;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "parcel_line", joinColumns = @JoinColumn(name = "parcel_id"))
  @OrderColumn(name = "position")
  private List<Line> lines;

  /** Absent until it is shipped. */
  @Embedded private @Nullable Shipment shipment;

  /** Absent if nobody knows. */
  @Embedded private @Nullable Estimate estimate;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "parcel_scan", joinColumns = @JoinColumn(name = "parcel_id"))
  @OrderColumn(name = "position")
  private List<Scan> scans;

  @Column(updatable = false)
  private Instant packedAt;

  private @Nullable Instant shippedAt;

  private @Nullable Instant deliveredAt;

  @SuppressWarnings("NullAway.Init")
  protected Parcel() {}

  private Parcel(UUID id, UUID orderId, List<Line> lines, Instant packedAt) {
    this.id = id;
    this.orderId = orderId;
    this.locationId = "main";
    this.status = ParcelStatus.PACKED;
    this.lines = new ArrayList<>(lines);
    this.scans = new ArrayList<>();
    this.packedAt = packedAt;
  }

  /**
   * Units of an order line.
   *
   * @throws IllegalArgumentException if there are none
   */
  @Embeddable
  public record Line(UUID orderLineId, int quantity) {

    public Line {
      if (quantity < 1) {
        throw new IllegalArgumentException(quantity + " units");
      }
    }
  }

  static Parcel pack(UUID id, UUID orderId, List<Line> lines, Instant at) {
    return new Parcel(id, orderId, lines, at);
  }

  /**
   * The carrier has it.
   *
   * @param estimate absent if nobody knows
   * @throws IllegalStateException unless it is packed
   */
  void ship(Shipment with, @Nullable Estimate estimate, Instant at) {
    become(ParcelStatus.SHIPPED);
    this.shipment = with;
    this.estimate = estimate;
    this.shippedAt = at;
  }

  /**
   * The carrier saw it. What was reported before changes nothing.
   *
   * @param expectedOn the day on which the carrier expects to deliver it now
   * @return whether it is news
   */
  boolean seen(Scan scan, @Nullable LocalDate expectedOn) {
    if (scans.stream().anyMatch(known -> known.eventId().equals(scan.eventId()))) {
      return false;
    }
    boolean isNewest = scans.stream().noneMatch(it -> it.scannedAt().isAfter(scan.scannedAt()));
    if (expectedOn != null && isNewest) {
      estimate = new Estimate(expectedOn, expectedOn);
    }
    scans.add(scan);
    if (scan.isDelivery() && status == ParcelStatus.SHIPPED) {
      become(ParcelStatus.DELIVERED);
      deliveredAt = scan.scannedAt();
    }
    return true;
  }

  /** Erases where it was seen, which leads to where it went. */
  public void erasePlaces() {
    scans.replaceAll(Scan::withoutPlace);
  }

  private void become(ParcelStatus next) {
    if (!status.mayBecome(next)) {
      throw new IllegalStateException("A parcel that is " + status + " cannot become " + next);
    }
    status = next;
  }

  @Override
  public UUID getId() {
    return id;
  }

  public UUID orderId() {
    return orderId;
  }

  public String locationId() {
    return locationId;
  }

  public ParcelStatus status() {
    return status;
  }

  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /** Absent until it is shipped. */
  public Optional<Shipment> shipment() {
    return Optional.ofNullable(shipment);
  }

  /** Absent if nobody knows. */
  public Optional<Estimate> estimate() {
    return Optional.ofNullable(estimate);
  }

  /** By the carrier's clock, whenever they were reported. */
  public List<Scan> scans() {
    return scans.stream().sorted(Comparator.comparing(Scan::scannedAt)).toList();
  }

  public Instant packedAt() {
    return packedAt;
  }

  public Optional<Instant> shippedAt() {
    return Optional.ofNullable(shippedAt);
  }

  public Optional<Instant> deliveredAt() {
    return Optional.ofNullable(deliveredAt);
  }
}
