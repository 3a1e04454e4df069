package emporium.catalog.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The sellable units of one variant at one location. Never fewer than are reserved, and never below
 * zero.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class Stock {

  /** Where the goods are while there is one warehouse. */
  static final String MAIN = "main";

  /** From this many units on the remaining units are not shown. */
  private static final int PLENTY = 6;

  @Id private UUID variantId;

  @Column(updatable = false)
  private UUID productId;

  @Column(updatable = false)
  private String locationId;

  @Column private int onHand;
  @Column private int reserved;

  /** What customers were shown last, and how often that has changed. */
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column
  private Availability availability;

  @Column private @Nullable Integer remaining;
  @Column private long availabilityVersion;

  @Version
  @SuppressWarnings("UnusedVariable")
  private @Nullable Long version;

  protected Stock() {}

  private Stock(UUID variantId, UUID productId, int onHand) {
    this.variantId = variantId;
    this.productId = productId;
    this.locationId = MAIN;
    this.onHand = onHand;
    this.availability = availabilityOf(onHand);
    this.remaining = remainingOf(onHand);
    this.availabilityVersion = 1;
  }

  /** The units of a variant nobody has asked for yet. */
  static Stock of(UUID variantId, UUID productId, int onHand) {
    return new Stock(variantId, productId, requireNotNegative(onHand));
  }

  void reserve(int quantity) {
    requireAtMost(quantity, available());
    reserved += quantity;
  }

  void release(int quantity) {
    requireAtMost(quantity, reserved);
    reserved -= quantity;
  }

  /** Reserved units leave the warehouse. */
  void commit(int quantity) {
    requireAtMost(quantity, reserved);
    reserved -= quantity;
    onHand -= quantity;
  }

  /**
   * Unreserved units leave the warehouse, as many of them as there are.
   *
   * @return how many were missing
   */
  int commitUnreserved(int quantity) {
    int there = Math.min(quantity, available());
    onHand -= there;
    return quantity - there;
  }

  /** Somebody counted. */
  void count(int counted) {
    requireAtMost(reserved, counted);
    onHand = counted;
  }

  /**
   * Compares what customers were shown with what is true now.
   *
   * @return whether they have to be shown something else
   */
  boolean announce() {
    Availability now = availabilityOf(available());
    Integer left = remainingOf(available());
    if (now == availability && Objects.equals(left, remaining)) {
      return false;
    }
    availability = now;
    remaining = left;
    availabilityVersion++;
    return true;
  }

  private static int requireNotNegative(int quantity) {
    if (quantity < 0) {
      throw new IllegalArgumentException("negative quantity: " + quantity);
    }
    return quantity;
  }

  private static void requireAtMost(int quantity, int limit) {
    if (requireNotNegative(quantity) > limit) {
      throw new IllegalStateException(quantity + " units where only " + limit + " are possible");
    }
  }

  UUID variantId() {
    return variantId;
  }

  UUID productId() {
    return productId;
  }

  int onHand() {
    return onHand;
  }

  int reserved() {
    return reserved;
  }

  int available() {
    return onHand - reserved;
  }

  /** What customers were shown last. */
  Availability availability() {
    return availability;
  }

  /** How many are left, shown only when they are few. */
  @Nullable Integer remaining() {
    return remaining;
  }

  /** Grows whenever customers are shown something new. */
  long availabilityVersion() {
    return availabilityVersion;
  }

  private static Availability availabilityOf(int available) {
    if (available == 0) {
      return Availability.SOLD_OUT;
    }
    return available < PLENTY ? Availability.LOW_STOCK : Availability.IN_STOCK;
  }

  private static @Nullable Integer remainingOf(int available) {
    return available > 0 && available < PLENTY ? available : null;
  }
}
