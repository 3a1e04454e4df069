package emporium.order.checkout;

import emporium.starter.id.GivenId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * Which order a customer's idempotency key stands for. The order's id is decided with the first
 * request, so that whatever breaks off is continued by its repetition under the same id.
 */
@Entity
@Table(name = "placement_key")
class PlacementKey extends GivenId<PlacementKey.Id> {

  @EmbeddedId private Id id;

  @Column(updatable = false)
  private String fingerprint;

  @Column(updatable = false)
  private UUID orderId;

  /** Until when the request that works on it is left alone. */
  private Instant leaseEndsAt;

  @Column(updatable = false)
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected PlacementKey() {}

  PlacementKey(Id id, String fingerprint, UUID orderId, Instant createdAt, Instant leaseEndsAt) {
    this.id = id;
    this.fingerprint = fingerprint;
    this.orderId = orderId;
    this.createdAt = createdAt;
    this.leaseEndsAt = leaseEndsAt;
  }

  @Embeddable
  record Id(
      @Column(name = "customer_id") UUID customerId,
      @Column(name = "idempotency_key") String key) {}

  boolean isOf(String fingerprintOfRequest) {
    return fingerprint.equals(fingerprintOfRequest);
  }

  boolean isLeased(Instant now) {
    return leaseEndsAt.isAfter(now);
  }

  void lease(Instant until) {
    leaseEndsAt = until;
  }

  UUID orderId() {
    return orderId;
  }

  @Override
  public Id getId() {
    return id;
  }
}
