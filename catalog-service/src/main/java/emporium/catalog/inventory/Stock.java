package emporium.catalog.inventory;

import emporium.events.product.Availability;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sellable units of one product. Never fewer than are reserved, and never below zero. */
@Entity
public class Stock {

  /** From this many units on shoppers are not told to hurry. */
  private static final int PLENTY = 6;

  @Id private UUID productId;
  @Column private int onHand;
  @Column private int reserved;

  @Version
  @SuppressWarnings("UnusedVariable")
  private @Nullable Long version;

  protected Stock() {}

  private Stock(UUID productId, int onHand) {
    this.productId = productId;
    this.onHand = onHand;
  }

  /** The units of a product nobody has asked for yet. */
  public static Stock of(UUID productId, int onHand) {
    return new Stock(productId, requireNotNegative(onHand));
  }

  void reserve(int quantity) {
    requireAtMost(quantity, available());
    reserved += quantity;
  }

  void release(int quantity) {
    requireAtMost(quantity, reserved);
    reserved -= quantity;
  }

  /** Reserved units leave the house. */
  void commit(int quantity) {
    requireAtMost(quantity, reserved);
    reserved -= quantity;
    onHand -= quantity;
  }

  /**
   * Unreserved units leave the house, as many of them as there are.
   *
   * @return how many were missing
   */
  int commitUnreserved(int quantity) {
    int there = Math.min(quantity, available());
    onHand -= there;
    return quantity - there;
  }

  /** Somebody counted. */
  public void count(int onHand) {
    requireAtMost(reserved, onHand);
    this.onHand = onHand;
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

  public UUID productId() {
    return productId;
  }

  public int onHand() {
    return onHand;
  }

  public int reserved() {
    return reserved;
  }

  int available() {
    return onHand - reserved;
  }

  public Availability availability() {
    return availabilityOf(available());
  }

  /** What shoppers are told about that many free units. */
  public static Availability availabilityOf(int available) {
    if (available == 0) {
      return Availability.SOLD_OUT;
    }
    return available < PLENTY ? Availability.LOW_STOCK : Availability.IN_STOCK;
  }
}
